package org.cinefactor.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.text.Texts;

/**
 * The settings of the log: its folder, and whether it goes to standard error too. Kept in system
 * properties, because the system's logging makes its handlers by their names, and only when
 * something is logged.
 */
public final class LogSettings {
  private static final Texts TEXTS = Texts.of(LogSettings.class);

  private static final String CONFIGURATION = "java.util.logging.config.class";

  /** By its name, as the system's logging knows it: the class reads these settings. */
  private static final String LOG_CONFIGURATION = "org.cinefactor.log.LogConfiguration";

  private static final String FOLDER = "org.cinefactor.log.folder";
  private static final String LOST = "org.cinefactor.log.lost";
  private static final String VERBOSE = "org.cinefactor.log.verbose";

  private LogSettings() {}

  /** Keeps the log in a folder, which is made when something is logged. */
  public static void keepIn(Path folder) {
    System.setProperty(FOLDER, folder.toString());
    System.setProperty(CONFIGURATION, LOG_CONFIGURATION);
  }

  /** Has no log kept, as the folder for it has a name that cannot be used. */
  public static void keepNowhere() {
    System.setProperty(CONFIGURATION, LOG_CONFIGURATION);
  }

  /** Writes the log to the standard error stream as well. */
  public static void alsoOnStandardError() {
    System.setProperty(VERBOSE, "true");
    System.setProperty(CONFIGURATION, LOG_CONFIGURATION);
  }

  /** The folder; empty when no log is kept. */
  public static Optional<Path> folder() {
    return Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of);
  }

  /**
   * A sentence on where the log is that has the details of what was logged last; empty when no log
   * is kept, or when that could not be written.
   */
  public static String place() {
    return folder().map(LogSettings::place).orElse("");
  }

  static String place(Path folder) {
    boolean there = !Boolean.getBoolean(LOST) && Files.isDirectory(folder);
    return there ? TEXTS.format("place", folder) : "";
  }

  /** Notes whether the last record is in the log's files. */
  static void lastIsLost(boolean lost) {
    System.setProperty(LOST, Boolean.toString(lost));
  }

  static boolean verbose() {
    return Boolean.getBoolean(VERBOSE);
  }
}
