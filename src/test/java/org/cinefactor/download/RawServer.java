package org.cinefactor.download;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** A server that says word for word what a test wants, also what no server should say. */
final class RawServer implements AutoCloseable {
  private final ServerSocket socket;

  /**
   * Starts on a free port.
   *
   * @param answer what is said to a request's first line and headers, before the connection ends
   */
  RawServer(Function<String, String> answer) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> serve(answer));
  }

  private void serve(Function<String, String> answer) {
    while (!socket.isClosed()) {
      try (Socket one = socket.accept()) {
        var asked = new StringBuilder();
        while (asked.indexOf("\r\n\r\n") < 0) {
          int letter = one.getInputStream().read();
          if (letter < 0) {
            break;
          }
          asked.append((char) letter);
        }
        one.getOutputStream()
            .write(answer.apply(asked.toString()).getBytes(StandardCharsets.ISO_8859_1));
        one.getOutputStream().flush();
      } catch (IOException _) {
        // Whoever asked is gone, or the server is closed.
      }
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /** A file on it of which nothing is published. */
  RemoteFile file() {
    return new RemoteFile(
        URI.create("http://127.0.0.1:" + port() + "/set.zip"),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
