package org.cinefactor.workspace.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.cinefactor.log.Log;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.workspace.settings.PreferencesFile;

/** The backups of whoever runs the program, and what only their database knows. */
public final class PersonalBackups {
  private final ProfileStore store;
  private final DataHome home;
  private final PreferencesFile preferences;
  private final BackupFolder folder;

  /** Of an open database, the folder that it is in, and the open settings. */
  public PersonalBackups(ProfileStore store, DataHome home, PreferencesFile preferences) {
    this.store = store;
    this.preferences = preferences;
    this.home = home;
    this.folder = new BackupFolder(home, Clock.systemUTC());
  }

  /** Makes today's backup where there is none yet and something has been said. */
  public void daily() throws IOException {
    if (!store.history().profile().equals(Profile.empty())) {
      preferences.flush();
      folder.daily(store);
    }
  }

  /** Makes a backup before something is done, in one word, where something has been said. */
  public void before(String what) throws IOException {
    if (!store.history().profile().equals(Profile.empty())) {
      preferences.flush();
      folder.before(what, store);
    }
  }

  /** Writes a backup to a place of the person's choice. */
  public Path write(Path file) throws IOException {
    preferences.flush();
    return Backup.write(store, home, file);
  }

  /**
   * Takes over the settings of a backup; what runs has them from the next start on.
   *
   * @return whether there were some that can be read
   */
  public boolean restoreSettings(Backup backup) {
    try {
      backup.preferences().ifPresent(preferences::restore);
      return backup.preferences().isPresent();
    } catch (IllegalArgumentException e) {
      Log.warning(PersonalBackups.class, "the settings of a backup cannot be read", e);
      return false;
    }
  }

  /** The backups that were made by themselves, the newest first. */
  public List<Path> files() throws IOException {
    return folder.files();
  }
}
