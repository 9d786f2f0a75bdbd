package org.cinefactor.terminal.print;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The process's standard input and error: somebody's terminal, or a file or a pipe. */
public final class StandardStreams {
  private static final int TYPE = 0xF000;
  private static final int CHARACTER_DEVICE = 0x2000;

  private StandardStreams() {}

  /** True if somebody watches standard error. */
  public static boolean watched() {
    return isTerminal(2);
  }

  /** Answers typed by somebody who sees the questions too; empty when nobody does. */
  public static Optional<BufferedReader> answers() {
    if (!isTerminal(0) || !watched()) {
      return Optional.empty();
    }
    Charset letters = Charset.forName(System.getProperty("stdin.encoding", "UTF-8"));
    return Optional.of(new BufferedReader(new InputStreamReader(System.in, letters)));
  }

  /**
   * {@link java.io.Console} tells that of standard input and output together only, which may be
   * piped while standard error is not.
   */
  private static boolean isTerminal(int descriptor) {
    try {
      Path stream = Path.of("/dev/fd/" + descriptor);
      int mode = (int) Files.getAttribute(stream, "unix:mode");
      Object device = Files.getAttribute(stream, "unix:rdev");
      return (mode & TYPE) == CHARACTER_DEVICE
          && !device.equals(Files.getAttribute(Path.of("/dev/null"), "unix:rdev"));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      // Not a Unix: there the console is asked.
      return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
  }
}
