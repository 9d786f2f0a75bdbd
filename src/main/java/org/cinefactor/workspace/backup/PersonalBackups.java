package org.cinefactor.workspace.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileStore;

/** The backups of whoever runs the program, and what only their database knows. */
public final class PersonalBackups {
  private final ProfileStore store;
  private final DataHome home;
  private final BackupFolder folder;

  /** Of an open database and the folder that it is in. */
  public PersonalBackups(ProfileStore store, DataHome home) {
    this.store = store;
    this.home = home;
    this.folder = new BackupFolder(home, Clock.systemUTC());
  }

  /** When movies got their stars, by id. */
  public Map<Integer, Instant> ratedAt() throws ProfileException {
    return store.ratedAt();
  }

  /** Makes today's backup where there is none yet and something has been said. */
  public void daily() throws IOException {
    if (!store.history().profile().equals(Profile.empty())) {
      folder.daily(store);
    }
  }

  /** Makes a backup before something is done, in one word, where something has been said. */
  public void before(String what) throws IOException {
    if (!store.history().profile().equals(Profile.empty())) {
      folder.before(what, store);
    }
  }

  /** Writes a backup to a place of the person's choice. */
  public Path write(Path file) throws IOException {
    return Backup.write(store, home, file);
  }

  /** The backups that were made by themselves, the newest first. */
  public List<Path> files() throws IOException {
    return folder.files();
  }
}
