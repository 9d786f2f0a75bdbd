package org.cinefactor.singleinstance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The second start's side of a handover: its request to the first window. */
public final class SingleInstanceClient {
  /** The answer of a window that has come forward. */
  static final byte DONE = 'y';

  private static final String SOCKET = "window.sock";
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private SingleInstanceClient() {}

  /** The socket of a person's folder. */
  static Path socket(Path home) {
    return home.resolve(SOCKET);
  }

  /**
   * Asks the window that is open, if one is.
   *
   * @param home the person's folder
   * @return whether it came forward; else there is none, it is on another screen, or it does not
   *     answer, and a window of one's own is safe
   */
  public static boolean to(Path home, OpenRequest wish) {
    return Files.exists(socket(home)) && answers(socket(home), wish, PATIENCE);
  }

  static boolean answers(Path socket, OpenRequest wish, Duration patience) {
    try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      // An answer that does not come would be waited for without end.
      Thread.ofPlatform().daemon().name("hand-over").start(() -> closeAfter(channel, patience));
      channel.connect(UnixDomainSocketAddress.of(socket));
      wish.send(channel);
      ByteBuffer answer = ByteBuffer.allocate(1);
      return channel.read(answer) == 1 && answer.get(0) == DONE;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
      // Nobody is there, or the system has no such sockets.
      return false;
    }
  }

  private static void closeAfter(SocketChannel channel, Duration patience) {
    try {
      TimeUnit.NANOSECONDS.sleep(patience.toNanos());
      channel.close();
    } catch (InterruptedException | IOException _) {
      // It is closed in any case.
      Thread.currentThread().interrupt();
    }
  }
}
