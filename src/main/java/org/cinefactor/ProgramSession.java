package org.cinefactor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.cinefactor.file.DatedName;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.TemporaryFolder;
import org.cinefactor.log.Log;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileCopy;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.profile.store.QuarantinedProfile;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SessionOpening;
import org.cinefactor.ui.task.BackgroundRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.backup.Backup;
import org.cinefactor.workspace.backup.BackupFolder;
import org.cinefactor.workspace.settings.PreferencesFile;
import org.cinefactor.workspace.store.InstallLayout;

/**
 * The session of this process. It is opened while the toolkit starts, or later in another way where
 * that fails, and closed in the end.
 */
final class ProgramSession implements SessionOpening {
  private static final Texts TEXTS = Texts.of(ProgramSession.class);

  private final Supplier<DataHome> home;
  private final FutureTask<Session> ahead = new FutureTask<>(this::ofThisPerson);
  private boolean awaited;
  private Optional<Session> open = Optional.empty();
  private Optional<TemporaryFolder> copy = Optional.empty();

  /**
   * Not begun yet.
   *
   * @param home finds the person's folder; may throw InvalidPathException
   */
  ProgramSession(Supplier<DataHome> home) {
    this.home = home;
  }

  /** Begins to open it. */
  void begin() {
    Thread.ofPlatform().daemon().name("opening").start(ahead);
  }

  /** Writes what is not written yet. */
  synchronized void close() throws ProfileException {
    try {
      closeOpen();
    } finally {
      copy.ifPresent(TemporaryFolder::close);
    }
  }

  /** Closes the session that was opened before, whose window could not be shown. */
  private void closeOpen() throws ProfileException {
    if (open.isPresent()) {
      Session before = open.get();
      open = Optional.empty();
      before.close();
    }
  }

  @Override
  public synchronized Session usual() throws ProfileException {
    if (awaited) {
      closeOpen();
      return opened(ofThisPerson());
    }
    awaited = true;
    try {
      return opened(ahead.get());
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw cause instanceof ProfileException reason ? reason : unexpected(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unexpected(e);
    }
  }

  @Override
  public synchronized Session withACopy() throws ProfileException {
    closeOpen();
    try {
      DataHome here = found();
      TemporaryFolder made = TemporaryFolder.make("copy", TemporaryFolder.places());
      copy.ifPresent(TemporaryFolder::close);
      copy = Optional.of(made);
      Path folder = made.path();
      ProfileCopy.into(folder, here.profile());
      return opened(session(new DataHome(folder), List.of(TEXTS.get("copy.notice"))));
    } catch (IOException e) {
      String reason = FailureReason.of(e);
      throw new ProfileException(TEXTS.format("copy", reason), reason, e);
    }
  }

  @Override
  public synchronized Session withoutSettings() throws ProfileException {
    closeOpen();
    DataHome here = found();
    List<String> kept = new ArrayList<>();
    for (Path file : List.of(here.preferences(), here.lastList(), here.library())) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        kept.add(quarantined(file));
      }
    }
    String notice = TEXTS.format("settings.kept", here.folder(), String.join(", ", kept));
    return opened(session(here, kept.isEmpty() ? List.of() : List.of(notice)));
  }

  private static String quarantined(Path file) throws ProfileException {
    Path kept = DatedName.of(file, "kept");
    try {
      Files.move(file, kept);
      return String.valueOf(kept.getFileName());
    } catch (IOException e) {
      String reason = FailureReason.of(e);
      throw new ProfileException(TEXTS.format("settings.unmovable", file, reason), reason, e);
    }
  }

  @Override
  public synchronized Session in(Path folder) throws ProfileException {
    closeOpen();
    return opened(session(DataHome.in(folder)));
  }

  @Override
  public synchronized Session fromBackup() throws ProfileException {
    closeOpen();
    DataHome here = found();
    ProfileHistory kept = newestBackup(here);
    QuarantinedProfile.move(here.profile());
    try (ProfileStore store = ProfileStore.open(here.profile())) {
      store.save(kept);
    }
    return opened(session(here));
  }

  /** The content of the newest backup that can be read. */
  private static ProfileHistory newestBackup(DataHome home) throws ProfileException {
    try {
      for (Path file : new BackupFolder(home, Clock.systemUTC()).files()) {
        try {
          return Backup.read(file).restoredOver(ProfileHistory.of(Profile.empty()));
        } catch (ProfileException e) {
          Log.warning(ProgramSession.class, "a backup cannot be read; an older one is tried", e);
        }
      }
    } catch (IOException e) {
      String reason = FailureReason.of(e);
      throw new ProfileException(TEXTS.format("backups.unreadable", reason), reason, e);
    }
    throw new ProfileException(TEXTS.format("backups.none", home.backups()));
  }

  @Override
  public synchronized Session anew() throws ProfileException {
    closeOpen();
    DataHome here = found();
    QuarantinedProfile.move(here.profile());
    return opened(session(here));
  }

  private Session opened(Session session) {
    open = Optional.of(session);
    return session;
  }

  private Session ofThisPerson() throws ProfileException {
    return session(found());
  }

  private DataHome found() throws ProfileException {
    try {
      return home.get();
    } catch (InvalidPathException e) {
      throw new ProfileException(TEXTS.get("folder"), TEXTS.get("folder.reason"), e);
    }
  }

  private static Session session(DataHome home) throws ProfileException {
    return session(home, List.of());
  }

  private static Session session(DataHome home, List<String> notices) throws ProfileException {
    PreferencesFile.language(home.preferences()).use();
    return new Session(
        Workspace.openAhead(InstallLayout.ofThisProgram(), home), new BackgroundRunner(), notices);
  }

  private static ProfileException unexpected(Throwable cause) {
    UnexpectedErrors.report(cause);
    String reason = TEXTS.format("failed.reason", cause.getClass().getSimpleName());
    return new ProfileException(TEXTS.format("failed", reason), reason, cause);
  }
}
