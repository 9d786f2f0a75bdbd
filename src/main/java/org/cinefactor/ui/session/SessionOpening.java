package org.cinefactor.ui.session;

import java.nio.file.Path;
import org.cinefactor.profile.ProfileException;

/** The ways to open a session with a person's files, for when the usual one fails. */
public interface SessionOpening {
  /** As always; waits for an opening that is on its way. */
  Session usual() throws ProfileException;

  /** With a copy of the files, which is deleted in the end: they themselves are not touched. */
  Session withACopy() throws ProfileException;

  /**
   * With the usual settings and without the last list: those of the person, which may be what stood
   * in the way, are kept beside under dated names.
   */
  Session withoutSettings() throws ProfileException;

  /** With the files in another folder, for this run. */
  Session in(Path folder) throws ProfileException;

  /**
   * With the newest backup that can be read; the ratings that cannot be opened are kept beside
   * under a dated name.
   */
  Session fromBackup() throws ProfileException;

  /**
   * With nothing rated yet; the ratings that cannot be opened are kept beside under a dated name.
   */
  Session anew() throws ProfileException;
}
