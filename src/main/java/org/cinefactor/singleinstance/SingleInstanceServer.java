package org.cinefactor.singleinstance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.cinefactor.log.Log;

/**
 * The first window's side of a handover: it receives the requests of later starts, one at a time,
 * on a thread of its own. Where it cannot listen, later starts open windows of their own.
 */
public final class SingleInstanceServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Set<PosixFilePermission> OF_OTHERS =
      Set.of(
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE,
          PosixFilePermission.OTHERS_WRITE,
          PosixFilePermission.OTHERS_EXECUTE);

  private final Path socket;
  private final ServerSocketChannel server;
  private final Predicate<OpenRequest> window;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("hand-over-watch").factory());

  private SingleInstanceServer(
      Path socket, ServerSocketChannel server, Predicate<OpenRequest> window) {
    this.socket = socket;
    this.server = server;
    this.window = window;
  }

  /**
   * Listens from now on.
   *
   * @param home the person's folder, which only they can look into
   * @param window comes forward on a wish, or says no
   * @return empty when another window listens already, or the folder or system is not fit for it
   */
  public static Optional<SingleInstanceServer> in(Path home, Predicate<OpenRequest> window) {
    Path socket = SingleInstanceClient.socket(home);
    try {
      if (reachedByOthers(home) || taken(socket)) {
        return Optional.empty();
      }
      Files.deleteIfExists(socket);
      var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      try {
        server.bind(UnixDomainSocketAddress.of(socket));
      } catch (IOException e) {
        server.close();
        throw e;
      }
      var first = new SingleInstanceServer(socket, server, window);
      Thread.ofPlatform().daemon().name("hand-over").start(first::listen);
      return Optional.of(first);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      // Too long a path for a socket, a disk without sockets: the program does without.
      Log.warning(SingleInstanceServer.class, "later starts will open windows of their own", e);
      return Optional.empty();
    }
  }

  private static boolean reachedByOthers(Path home) throws IOException {
    boolean posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix && Files.getPosixFilePermissions(home).stream().anyMatch(OF_OTHERS::contains);
  }

  /** True if somebody listens there; the file of a program that was killed is left over. */
  private static boolean taken(Path socket) {
    if (!Files.exists(socket)) {
      return false;
    }
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      return channel.isConnected();
    } catch (IOException _) {
      // Nobody does.
      return false;
    }
  }

  private void listen() {
    while (server.isOpen()) {
      try (SocketChannel one = server.accept()) {
        hear(one);
      } catch (IOException e) {
        if (server.isOpen()) {
          Log.warning(SingleInstanceServer.class, "a wish was not understood", e);
        }
      }
    }
  }

  private void hear(SocketChannel one) throws IOException {
    var tooLong = watch.schedule(() -> close(one), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    OpenRequest wish = OpenRequest.receive(one);
    tooLong.cancel(false);
    if (window.test(wish)) {
      one.write(ByteBuffer.wrap(new byte[] {SingleInstanceClient.DONE}));
    }
  }

  private static void close(SocketChannel one) {
    try {
      one.close();
    } catch (IOException e) {
      Log.warning(SingleInstanceServer.class, "a connection was not closed", e);
    }
  }

  /** Listens no more. */
  @Override
  public void close() {
    watch.shutdownNow();
    try {
      server.close();
      Files.deleteIfExists(socket);
    } catch (IOException e) {
      Log.warning(
          SingleInstanceServer.class, "the socket was not deleted; the next start does it", e);
    }
  }
}
