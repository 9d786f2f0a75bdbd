package org.cinefactor.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.cinefactor.file.OwnerOnly;

/**
 * The log's files: {@value #FILES} of at most {@value #BYTES} bytes, the newest of them {@code
 * cinefactor-0.log}. They are made with the first record, so that a start without one costs
 * nothing.
 */
public final class LogFile extends Handler {
  private static final int FILES = 5;
  private static final int BYTES = 1_000_000;

  private final Optional<Path> folder;
  private Optional<FileHandler> files = Optional.empty();
  private boolean failed;

  /** True if the last record could not be written. */
  private boolean lost;

  /** For the system's logging. */
  public LogFile() {
    this(LogSettings.folder());
  }

  LogFile(Optional<Path> folder) {
    this.folder = folder;
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    if (files.isEmpty() && !failed && folder.isPresent()) {
      open(folder.get());
    }
    lost = files.isEmpty();
    files.ifPresent(to -> to.publish(entry));
    LogSettings.lastIsLost(lost);
  }

  private void open(Path where) {
    try {
      OwnerOnly.folder(where);
      String pattern = where.toString().replace("%", "%%") + "/cinefactor-%g.log";
      var opened = new FileHandler(pattern, BYTES, FILES, true);
      opened.setEncoding("UTF-8");
      opened.setFormatter(new LogFormat());
      opened.setErrorManager(new FailedWrites());
      files = Optional.of(opened);
    } catch (IOException | RuntimeException _) {
      // A log that cannot be written, on a full disk say, must not be what stops the program.
      failed = true;
    }
  }

  /** The handler of records that could not be written, such as to a full disk. */
  private final class FailedWrites extends ErrorManager {
    @Override
    public void error(String what, Exception cause, int code) {
      // The program goes on without its log.
      lost = true;
    }
  }

  /** A record that could not be written is reported nowhere: the log is where it would be. */
  @Override
  protected void reportError(String what, Exception cause, int code) {
    failed = failed || code == ErrorManager.OPEN_FAILURE;
  }

  @Override
  public synchronized void flush() {
    files.ifPresent(Handler::flush);
  }

  @Override
  public synchronized void close() {
    files.ifPresent(Handler::close);
    files = Optional.empty();
  }
}
