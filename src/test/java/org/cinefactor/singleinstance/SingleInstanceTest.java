package org.cinefactor.singleinstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cinefactor.file.OwnerOnly;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Second starts beside a window that is open, gone, busy or strange. */
class SingleInstanceTest {
  @TempDir Path home;

  private final List<OpenRequest> received = new CopyOnWriteArrayList<>();
  private final OpenRequest wish =
      new OpenRequest("null :0", Optional.of(Path.of("/home/zoë/einé lesson.cinelesson")));

  @BeforeEach
  void ownersOnly() throws Exception {
    OwnerOnly.folder(home);
  }

  @Test
  void theFirstWindowHearsTheFileOfASecondStart() {
    try (var _ = SingleInstanceServer.in(home, received::add).orElseThrow()) {
      assertThat(SingleInstanceClient.to(home, wish)).isTrue();
      assertThat(SingleInstanceClient.to(home, new OpenRequest("null :0", Optional.empty())))
          .isTrue();
    }
    assertThat(received).containsExactly(wish, new OpenRequest("null :0", Optional.empty()));
    assertThat(SingleInstanceClient.to(home, wish)).isFalse();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void aWindowThatSaysNoLeavesTheSecondStartItsOwn() {
    try (var _ = SingleInstanceServer.in(home, _ -> false).orElseThrow()) {
      assertThat(SingleInstanceClient.to(home, wish)).isFalse();
    }
  }

  @Test
  void onlyOneWindowListens() {
    try (var _ = SingleInstanceServer.in(home, received::add).orElseThrow()) {
      assertThat(SingleInstanceServer.in(home, received::add)).isEmpty();
      assertThat(SingleInstanceClient.to(home, wish)).isTrue();
    }
  }

  @Test
  void theSocketOfAKilledProgramIsInNobodysWay() throws Exception {
    try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      dead.bind(UnixDomainSocketAddress.of(SingleInstanceClient.socket(home)));
    }
    assertThat(SingleInstanceClient.socket(home)).exists();
    assertThat(SingleInstanceClient.to(home, wish)).isFalse();
    try (var _ = SingleInstanceServer.in(home, received::add).orElseThrow()) {
      assertThat(SingleInstanceClient.to(home, wish)).isTrue();
    }
  }

  @Test
  void aProgramThatDoesNotAnswerIsNotWaitedForWithoutEnd() throws Exception {
    try (var mute = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      mute.bind(UnixDomainSocketAddress.of(SingleInstanceClient.socket(home)));
      assertThat(
              SingleInstanceClient.answers(
                  SingleInstanceClient.socket(home), wish, Duration.ofMillis(50)))
          .isFalse();
    }
  }

  @Test
  void strangeWordsAreNotHeardAndStopNobody() throws Exception {
    try (var _ = SingleInstanceServer.in(home, received::add).orElseThrow()) {
      for (String words : List.of("GET / HTTP/1.1\n\n", "x".repeat(100_000), "\n\n", "")) {
        try (var channel =
            SocketChannel.open(UnixDomainSocketAddress.of(SingleInstanceClient.socket(home)))) {
          send(channel, words);
        }
      }
      assertThat(SingleInstanceClient.to(home, wish)).isTrue();
    }
    assertThat(received).containsExactly(wish);
  }

  private static void send(SocketChannel channel, String words) {
    try {
      channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
    } catch (java.io.IOException _) {
      // It was closed at the other end: that is allowed.
      return;
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whereOthersReachTheFolderNobodyListens() throws Exception {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxr-x"));
    assertThat(SingleInstanceServer.in(home, received::add)).isEmpty();
  }

  @Test
  void aPathThatIsTooLongForASocketIsDoneWithout() throws Exception {
    Path deep = home.resolve("d".repeat(120));
    OwnerOnly.folder(deep);
    assertThat(SingleInstanceServer.in(deep, received::add)).isEmpty();
    assertThat(SingleInstanceClient.to(deep, wish)).isFalse();
  }
}
