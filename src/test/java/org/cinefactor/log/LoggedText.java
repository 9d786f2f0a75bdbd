package org.cinefactor.log;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The log as text, while a test listens. */
public final class LoggedText extends Handler {
  private static final Logger PROGRAM = Logger.getLogger("org.cinefactor");

  private final StringBuilder text = new StringBuilder();

  /** Listens from now on, in place of the console. */
  public void begin() {
    PROGRAM.setUseParentHandlers(false);
    PROGRAM.addHandler(this);
  }

  /** Listens no longer. */
  public void end() {
    PROGRAM.removeHandler(this);
    PROGRAM.setUseParentHandlers(true);
  }

  /** All of it so far. */
  public synchronized String text() {
    return text.toString();
  }

  @Override
  public synchronized void publish(LogRecord entry) {
    text.append(new LogFormat().format(entry));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
