package org.cinefactor.log;

import java.lang.System.Logger.Level;

/**
 * The program's log, by {@link System.Logger}. A logger is got when there is something to log:
 * getting one starts the system's logging, which takes a start of the program 20 ms.
 *
 * <p>Messages are written by those who call: they name files and causes, never a title or a rating.
 */
public final class Log {
  private Log() {}

  /** Notes that something went its way. */
  public static void info(Class<?> where, String what) {
    System.getLogger(where.getName()).log(Level.INFO, what);
  }

  /** Notes what is worth knowing only for somebody who watches; nothing where nobody does. */
  public static void detail(Class<?> where, String what) {
    if (LogSettings.verbose()) {
      System.getLogger(where.getName()).log(Level.DEBUG, what);
    }
  }

  /** Notes that something failed that the program does without. */
  public static void warning(Class<?> where, String what, Throwable cause) {
    System.getLogger(where.getName()).log(Level.WARNING, what, cause);
  }

  /** Notes an error that nobody expected. */
  static void error(Class<?> where, String what, Throwable cause) {
    System.getLogger(where.getName()).log(Level.ERROR, what, cause);
  }
}
