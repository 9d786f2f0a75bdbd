package org.cinefactor.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.junit.jupiter.api.Test;

/** Servers and networks that behave badly, each with a sentence of its own. */
class BadServersTest extends ServerScene {
  @Test
  void aDamagedArchiveIsDeletedWithAndWithoutASum() {
    byte[] damaged = zip.clone();
    damaged[zip.length / 2] ^= 1;
    server.file(PATH, damaged);
    refused(() -> download.fetch(published(), NAME, Progress.NONE), "its MD5 is ", "was deleted");
    refused(() -> download.fetch(unpublished(), NAME, Progress.NONE), "is damaged", "was deleted");
  }

  @Test
  void anotherSizeThanPublishedIsRefusedBeforeAnythingComes() {
    server.file(PATH, zip(200_000));
    refused(
        () -> download.fetch(published(), NAME, Progress.NONE),
        zip.length + " bytes were published",
        "Nothing of it was kept");
  }

  @Test
  void moreThanTheServerSaidIsRefusedToo() {
    byte[] more = Arrays.copyOf(zip, zip.length + 5000);
    server.answer(
        PATH,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write(more);
        });
    refused(() -> download.fetch(published(), NAME, Progress.NONE), "sent more than the");
  }

  @Test
  void aSignInPageIsToldFromAFileByItsTypeAndByItsLook() {
    for (String type : List.of("text/html; charset=utf-8", "application/zip")) {
      server.close();
      assertThat(opened()).isTrue();
      server.answer(
          PATH,
          exchange -> {
            byte[] page =
                "<!doctype html><title>Sign in</title>".getBytes(StandardCharsets.US_ASCII);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
          });
      refused(() -> download.fetch(unpublished(), NAME, Progress.NONE), "web page", "sign in");
    }
  }

  private boolean opened() {
    try {
      server = new LoopbackServer();
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eachStatusHasASentence() {
    server.answer("/404.zip", exchange -> exchange.sendResponseHeaders(404, -1));
    server.answer("/403.zip", exchange -> exchange.sendResponseHeaders(403, -1));
    server.answer("/511.zip", exchange -> exchange.sendResponseHeaders(511, -1));
    server.answer("/503.zip", exchange -> exchange.sendResponseHeaders(503, -1));
    server.answer("/204.zip", exchange -> exchange.sendResponseHeaders(204, -1));
    refused(() -> fetch("/404.zip"), "There is no file http", "open it here");
    refused(() -> fetch("/403.zip"), "refuses to give you", "403");
    refused(() -> fetch("/511.zip"), "sign in");
    refused(() -> fetch("/503.zip"), "cannot answer at the moment", "503");
    refused(() -> fetch("/204.zip"), "without sending the file", "204");
  }

  private Path fetch(String path) throws IOException {
    return download
        .fetch(
            new RemoteFile(
                server.address(path), OptionalLong.empty(), Optional.empty(), Optional.empty()),
            NAME,
            Progress.NONE)
        .path();
  }

  @Test
  void noServerAndNoNetworkHaveSentences() {
    RemoteFile closed = published();
    server.close();
    refused(() -> download.fetch(closed, NAME, Progress.NONE), "no connection to 127.0.0.1");
    var nowhere =
        new RemoteFile(
            URI.create("https://nowhere.invalid/set.zip"),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty());
    refused(() -> download.fetch(nowhere, NAME, Progress.NONE), "nowhere.invalid was not found");
  }

  @Test
  void aFullDiskIsSeenBeforeAnythingComes() {
    server.file(PATH, zip);
    var full = new Download(folder, SHORT, _ -> 7_000);
    refused(() -> full.fetch(published(), NAME, Progress.NONE), "not enough room", "7.0 kB");
  }

  @Test
  void aDiskThatTakesNothingIsNoBrokenConnection() throws IOException {
    server.file(PATH, zip);
    Files.createDirectories(folder.resolve(NAME + ".part.txt").resolve("in the way"));
    assertThatThrownBy(() -> download.fetch(published(), NAME, Progress.NONE))
        .isInstanceOf(DownloadException.class)
        .hasMessageContaining(".part.txt cannot be written");
  }

  @Test
  void aServerThatFallsSilentIsLeftAndWhatCameIsKept() {
    var end = new CountDownLatch(1);
    server.answer(
        PATH,
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"" + zip.length + "\"");
          exchange.sendResponseHeaders(LoopbackServer.from(exchange) > 0 ? 503 : 200, zip.length);
          exchange.getResponseBody().write(zip, 0, 100_000);
          exchange.getResponseBody().flush();
          untilLet(end);
        });
    var impatient = new RetryPolicy(Duration.ofSeconds(5), Duration.ofMillis(300), 1);
    var brief = new Download(folder, impatient, FreeSpace.ofDisk());
    assertThatThrownBy(() -> brief.fetch(published(), NAME, Progress.NONE))
        .isInstanceOf(DownloadException.class)
        .hasMessageContaining("sent nothing for")
        .hasMessageContaining("are kept");
    assertThat(download.waiting(NAME)).isPositive();
    end.countDown();
  }

  /** It answers each time, and then sends nothing. */
  @Test
  void aSilentServerIsToldOfAtItsFirstSilenceAndGetsHalfTheTimeThen() {
    var end = new CountDownLatch(1);
    server.answer(
        PATH,
        exchange -> {
          exchange.sendResponseHeaders(200, zip.length);
          exchange.getResponseBody().write(zip, 0, 32_000);
          exchange.getResponseBody().flush();
          untilLet(end);
        });
    var impatient = new RetryPolicy(Duration.ofSeconds(20), Duration.ofSeconds(2), 3);
    var brief = new Download(folder, impatient, FreeSpace.ofDisk());
    List<String> told = new ArrayList<>();
    Progress heard =
        (stage, done, total, _) -> {
          if (stage == Stage.ASKING_AGAIN) {
            told.add(done + " of " + total);
          }
        };
    assertThatThrownBy(() -> brief.fetch(unpublished(), NAME, heard))
        .isInstanceOf(DownloadException.class)
        .hasMessageContaining("sent nothing for 1 second");
    assertThat(told).containsExactly("2 of 3", "3 of 3");
    end.countDown();
  }

  @Test
  void portsThatThereAreNotAreToldAsThat() {
    URI address = URI.create("https://localhost:99999/set.zip");
    assertThatThrownBy(
            () -> new RemoteFile(address, OptionalLong.empty(), Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("65535");
  }

  @Test
  void onlyAddressesOfServersAreTaken() {
    for (String address : List.of("file:///etc/passwd", "ftp://x/y.zip", "set.zip", "http:///x")) {
      assertThatThrownBy(
              () ->
                  new RemoteFile(
                      URI.create(address),
                      OptionalLong.empty(),
                      Optional.empty(),
                      Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(address);
    }
  }
}
