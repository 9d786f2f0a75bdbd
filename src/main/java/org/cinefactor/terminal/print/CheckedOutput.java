package org.cinefactor.terminal.print;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** An output stream that remembers what went wrong when writing, which a PrintStream forgets. */
public final class CheckedOutput extends FilterOutputStream {
  private Optional<IOException> failure = Optional.empty();

  public CheckedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  /**
   * The failure of the output; empty when the reader just went away early, as {@code head} does.
   */
  public Optional<String> complaint() {
    if (failure.isEmpty()) {
      return Optional.empty();
    }
    String message = String.valueOf(failure.get().getMessage());
    boolean early = message.toLowerCase(Locale.ROOT).contains("pipe");
    return early ? Optional.empty() : Optional.of(message);
  }
}
