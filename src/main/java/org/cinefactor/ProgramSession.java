package org.cinefactor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.cinefactor.file.FailureReason;
import org.cinefactor.log.Log;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.KeptAside;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SessionOpening;
import org.cinefactor.ui.task.BackgroundRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.store.InstallLayout;

/**
 * The session of this process. It is opened while the toolkit starts, or later in another way where
 * that fails, and closed in the end.
 */
final class ProgramSession implements SessionOpening {
  private final FutureTask<Session> ahead = new FutureTask<>(ProgramSession::ofThisPerson);
  private boolean awaited;
  private Optional<Session> open = Optional.empty();
  private Optional<Path> copy = Optional.empty();

  /** Begins to open it. */
  void begin() {
    Thread.ofPlatform().daemon().name("opening").start(ahead);
  }

  /** Writes what is not written yet. */
  synchronized void close() throws ProfileException {
    try {
      if (open.isPresent()) {
        open.get().close();
      }
    } finally {
      copy.ifPresent(ProgramSession::delete);
    }
  }

  @Override
  public synchronized Session usual() throws ProfileException {
    if (awaited) {
      return opened(ofThisPerson());
    }
    awaited = true;
    try {
      return opened(ahead.get());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof ProfileException reason ? reason : unexpected(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unexpected(e);
    }
  }

  @Override
  public synchronized Session withACopy() throws ProfileException {
    try {
      DataHome home = DataHome.ofThisPerson();
      Path folder = Files.createTempDirectory("cinefactor-copy");
      copy.ifPresent(ProgramSession::delete);
      copy = Optional.of(folder);
      KeptAside.copy(home.profile(), folder);
      if (Files.isReadable(home.preferences())) {
        Files.copy(home.preferences(), folder.resolve(home.preferences().getFileName()));
      }
      return in(folder);
    } catch (IOException e) {
      String reason = FailureReason.of(e);
      throw new ProfileException("Your files cannot be copied: " + reason + ".", reason, e);
    }
  }

  @Override
  public synchronized Session in(Path folder) throws ProfileException {
    return opened(session(new DataHome(folder)));
  }

  @Override
  public synchronized Session anew() throws ProfileException {
    DataHome home = DataHome.ofThisPerson();
    KeptAside.move(home.profile());
    return opened(session(home));
  }

  private Session opened(Session session) {
    open = Optional.of(session);
    return session;
  }

  private static Session ofThisPerson() throws ProfileException {
    try {
      return session(DataHome.ofThisPerson());
    } catch (InvalidPathException e) {
      throw new ProfileException(
          "The name of your folder has letters that the program cannot read in this system's"
              + " language settings; start it with LC_ALL=C.UTF-8, or set CINEFACTOR_HOME.",
          "its name has letters that cannot be read",
          e);
    }
  }

  private static Session session(DataHome home) throws ProfileException {
    return new Session(
        Workspace.openAhead(InstallLayout.ofThisProgram(), home), new BackgroundRunner());
  }

  private static ProfileException unexpected(Throwable cause) {
    UnexpectedErrors.report(cause);
    String reason = "the program failed (" + cause.getClass().getSimpleName() + ")";
    return new ProfileException("Your files could not be opened: " + reason + ".", reason, cause);
  }

  private static void delete(Path folder) {
    try {
      Files.walkFileTree(folder, new Deleting());
    } catch (IOException e) {
      Log.warning(ProgramSession.class, "a copy was not deleted", e);
    }
  }

  /** Deletes all that it visits. */
  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
