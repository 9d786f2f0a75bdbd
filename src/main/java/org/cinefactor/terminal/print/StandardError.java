package org.cinefactor.terminal.print;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The process's standard error: somebody's terminal, or a file or a pipe. */
public final class StandardError {
  private static final int TYPE = 0xF000;
  private static final int CHARACTER_DEVICE = 0x2000;

  private StandardError() {}

  /**
   * Whether somebody watches it. {@link java.io.Console} tells that of standard input and output
   * only, which may be piped while standard error is not.
   */
  public static boolean isTerminal() {
    try {
      Path error = Path.of("/dev/fd/2");
      int mode = (int) Files.getAttribute(error, "unix:mode");
      Object device = Files.getAttribute(error, "unix:rdev");
      return (mode & TYPE) == CHARACTER_DEVICE
          && !device.equals(Files.getAttribute(Path.of("/dev/null"), "unix:rdev"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      // Not a Unix: there the console is asked.
      return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
  }
}
