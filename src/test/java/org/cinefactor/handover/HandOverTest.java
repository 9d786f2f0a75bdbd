package org.cinefactor.handover;

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
class HandOverTest {
  @TempDir Path home;

  private final List<Request> heard = new CopyOnWriteArrayList<>();
  private final Request wish =
      new Request("null :0", Optional.of(Path.of("/home/zoë/einé lesson.cinelesson")));

  @BeforeEach
  void ownersOnly() throws Exception {
    OwnerOnly.folder(home);
  }

  @Test
  void theFirstWindowHearsTheFileOfASecondStart() {
    try (var _ = FirstWindow.in(home, heard::add).orElseThrow()) {
      assertThat(HandOver.to(home, wish)).isTrue();
      assertThat(HandOver.to(home, new Request("null :0", Optional.empty()))).isTrue();
    }
    assertThat(heard).containsExactly(wish, new Request("null :0", Optional.empty()));
    assertThat(HandOver.to(home, wish)).isFalse();
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void aWindowThatSaysNoLeavesTheSecondStartItsOwn() {
    try (var _ = FirstWindow.in(home, _ -> false).orElseThrow()) {
      assertThat(HandOver.to(home, wish)).isFalse();
    }
  }

  @Test
  void onlyOneWindowListens() {
    try (var _ = FirstWindow.in(home, heard::add).orElseThrow()) {
      assertThat(FirstWindow.in(home, heard::add)).isEmpty();
      assertThat(HandOver.to(home, wish)).isTrue();
    }
  }

  @Test
  void theSocketOfAKilledProgramIsInNobodysWay() throws Exception {
    try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      dead.bind(UnixDomainSocketAddress.of(HandOver.socket(home)));
    }
    assertThat(HandOver.socket(home)).exists();
    assertThat(HandOver.to(home, wish)).isFalse();
    try (var _ = FirstWindow.in(home, heard::add).orElseThrow()) {
      assertThat(HandOver.to(home, wish)).isTrue();
    }
  }

  @Test
  void aProgramThatDoesNotAnswerIsNotWaitedForWithoutEnd() throws Exception {
    try (var mute = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      mute.bind(UnixDomainSocketAddress.of(HandOver.socket(home)));
      assertThat(HandOver.answers(HandOver.socket(home), wish, Duration.ofMillis(50))).isFalse();
    }
  }

  @Test
  void strangeWordsAreNotHeardAndStopNobody() throws Exception {
    try (var _ = FirstWindow.in(home, heard::add).orElseThrow()) {
      for (String words : List.of("GET / HTTP/1.1\n\n", "x".repeat(100_000), "\n\n", "")) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(HandOver.socket(home)))) {
          send(channel, words);
        }
      }
      assertThat(HandOver.to(home, wish)).isTrue();
    }
    assertThat(heard).containsExactly(wish);
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
    assertThat(FirstWindow.in(home, heard::add)).isEmpty();
  }

  @Test
  void aPathThatIsTooLongForASocketIsDoneWithout() throws Exception {
    Path deep = home.resolve("d".repeat(120));
    OwnerOnly.folder(deep);
    assertThat(FirstWindow.in(deep, heard::add)).isEmpty();
    assertThat(HandOver.to(deep, wish)).isFalse();
  }
}
