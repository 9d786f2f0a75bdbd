package org.cinefactor.singleinstance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The request of a second start: the screen that it was started on, and the file that it was to
 * open. Three lines of text: a word of ours, the screen, the file.
 *
 * @param screen the display in the system's words; empty where a computer has one only
 * @param file an absolute path, empty for none
 */
public record OpenRequest(String screen, Optional<Path> file) {
  private static final String WORD = "cinefactor 1";
  private static final int MOST_BYTES = 16_384;

  /** A wish of this process. */
  public static OpenRequest ofThisProcess(Optional<Path> file) {
    String wayland = String.valueOf(System.getenv("WAYLAND_DISPLAY"));
    String x = String.valueOf(System.getenv("DISPLAY"));
    return new OpenRequest(wayland + " " + x, file.map(Path::toAbsolutePath));
  }

  void send(SocketChannel to) throws IOException {
    String text = WORD + "\n" + screen + "\n" + file.map(Path::toString).orElse("") + "\n\n";
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
    while (bytes.hasRemaining()) {
      to.write(bytes);
    }
  }

  /**
   * Reads one.
   *
   * @throws IOException when what comes is none
   */
  static OpenRequest receive(SocketChannel from) throws IOException {
    var text = new ByteArrayOutputStream();
    ByteBuffer bytes = ByteBuffer.allocate(1024);
    while (!ended(text) && from.read(bytes.clear()) >= 0) {
      text.write(bytes.array(), 0, bytes.position());
      if (text.size() > MOST_BYTES) {
        throw new IOException("too long a wish");
      }
    }
    List<String> lines = List.of(text.toString(StandardCharsets.UTF_8).split("\n", -1));
    if (lines.size() != 5 || !lines.getFirst().equals(WORD)) {
      throw new IOException("not a wish of CineFactor");
    }
    return new OpenRequest(lines.get(1), path(lines.get(2)));
  }

  private static boolean ended(ByteArrayOutputStream text) {
    return text.toString(StandardCharsets.UTF_8).endsWith("\n\n");
  }

  private static Optional<Path> path(String text) throws IOException {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      throw new IOException("not a path", e);
    }
  }
}
