package org.cinefactor.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.ConsoleHandler;
import java.util.logging.LogManager;

/** The setup of the system's logging, which makes the object when something is first logged. */
public final class LogConfiguration {
  /**
   * Sets it up.
   *
   * @throws IOException never, as it reads from memory
   */
  public LogConfiguration() throws IOException {
    byte[] bytes = properties(LogSettings.verbose()).getBytes(StandardCharsets.ISO_8859_1);
    LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(bytes));
  }

  private static String properties(boolean verbose) {
    String file = LogFile.class.getName();
    String console = ConsoleHandler.class.getName();
    String format = LogFormat.class.getName();
    return String.join(
        "\n",
        "handlers=" + file + (verbose ? "," + console : ""),
        console + ".level=ALL",
        console + ".formatter=" + format,
        ".level=WARNING",
        "org.cinefactor.level=" + (verbose ? "ALL" : "INFO"));
  }
}
