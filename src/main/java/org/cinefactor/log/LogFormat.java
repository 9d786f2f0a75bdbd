package org.cinefactor.log;

import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** One line for each record, and the stack trace below it where there is one. */
public final class LogFormat extends Formatter {
  /** For the system's logging. */
  public LogFormat() {}

  @Override
  public String format(LogRecord entry) {
    String line =
        entry.getInstant()
            + " "
            + entry.getLevel().getName()
            + " "
            + entry.getLoggerName()
            + ": "
            + formatMessage(entry)
            + System.lineSeparator();
    Throwable cause = entry.getThrown();
    return cause == null ? line : line + StackTraceText.of(cause);
  }
}
