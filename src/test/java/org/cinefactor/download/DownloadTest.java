package org.cinefactor.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.progress.StopWhen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads that come to a good end, or wait for one. */
class DownloadTest extends ServerScene {
  @Test
  void aFileComesWholeAndItsProgressIsTold() throws Exception {
    server.file(PATH, zip);
    List<Long> done = new ArrayList<>();
    Progress heard =
        (stage, bytes, total, value) -> {
          if (stage == Stage.DOWNLOADING) {
            done.add(bytes);
            assertThat(total).isEqualTo(zip.length);
          }
        };
    Path file = download.fetch(published(), NAME, heard).path();
    assertThat(file).isEqualTo(folder.resolve(NAME)).hasBinaryContent(zip);
    assertThat(done).isSorted().endsWith((long) zip.length);
    onlyTheFileIsThere();
  }

  @Test
  void aCutConnectionIsGoneOnWithFromWhereItBroke() throws Exception {
    server.cut(PATH, zip, 120_000);
    assertThat(download.fetch(published(), NAME, Progress.NONE).path()).hasBinaryContent(zip);
    // A client may lose what came just before a cut, so that more than three answers are needed.
    List<Integer> begins =
        server.asked().stream()
            .map(asked -> asked.equals(PATH) ? 0 : Integer.parseInt(asked.replaceAll("\\D", "")))
            .toList();
    assertThat(begins).isSorted().hasSizeGreaterThanOrEqualTo(3);
    assertThat(begins.getLast()).isGreaterThanOrEqualTo(zip.length - 120_000);
    onlyTheFileIsThere();
  }

  @Test
  void whatHasComeBeforeACancelIsKeptAndGoneOnWith() throws Exception {
    server.file(PATH, zip);
    var halfWay = new Stopping(zip.length / 2);
    assertThatThrownBy(() -> download.fetch(published(), NAME, halfWay))
        .isInstanceOf(CancellationException.class);
    long kept = download.waiting(NAME);
    assertThat(kept).isBetween(zip.length / 2L, (long) zip.length - 1);
    assertThat(folder.resolve(NAME)).doesNotExist();

    assertThat(new Download(folder).fetch(published(), NAME, Progress.NONE).path())
        .hasBinaryContent(zip);
    assertThat(server.asked()).containsExactly(PATH, PATH + " bytes=" + kept + "-");
    assertThat(download.waiting(NAME)).isZero();
  }

  /** A window says that a download is cancelled before its connection is closed. */
  @Test
  void oneThatGoesOnWaitsUntilTheCancelledOneHasLetGo() throws Exception {
    server.file(PATH, zip);
    var slow = new SlowToStop();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> cancelled = threads.submit(() -> download.fetch(published(), NAME, slow));
      slow.holds.await();
      var waits = new CountDownLatch(2);
      Progress looks =
          new StopWhen(
              () -> {
                waits.countDown();
                return false;
              });
      Future<DownloadedFile> goesOn =
          threads.submit(() -> download.fetch(published(), NAME, looks));
      waits.await();
      slow.stop.countDown();
      assertThat(goesOn.get().path()).hasBinaryContent(zip);
      assertThatThrownBy(cancelled::get).hasCauseInstanceOf(CancellationException.class);
    }
    onlyTheFileIsThere();
  }

  /** A progress that holds the file until it is let stop. */
  private static final class SlowToStop implements Progress {
    private final CountDownLatch holds = new CountDownLatch(1);
    private final CountDownLatch stop = new CountDownLatch(1);

    @Override
    public void report(Stage stage, long done, long total, double value) {
      holds.countDown();
      untilLet(stop);
    }

    @Override
    public boolean cancelled() {
      return stop.getCount() == 0;
    }
  }

  @Test
  void whatHasComeCanBeDiscarded() throws Exception {
    server.file(PATH, zip);
    assertThatThrownBy(() -> download.fetch(published(), NAME, new Stopping(1000)))
        .isInstanceOf(CancellationException.class);
    download.discard(NAME);
    assertThat(download.waiting(NAME)).isZero();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aServerThatIgnoresRangesIsAskedForAllOfItAgain() throws Exception {
    var first = new AtomicInteger();
    server.answer(
        PATH,
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"a\"");
          exchange.sendResponseHeaders(200, zip.length);
          int most = first.getAndIncrement() == 0 ? 100_000 : zip.length;
          exchange.getResponseBody().write(zip, 0, most);
        });
    assertThat(download.fetch(published(), NAME, Progress.NONE).path()).hasBinaryContent(zip);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void halvesOfTwoEditionsAreNeverPutTogether() throws Exception {
    byte[] newer = zip(310_000);
    var requests = new AtomicInteger();
    server.answer(
        PATH,
        exchange -> {
          // As a server that knows If-Range answers when the file has changed.
          boolean second = requests.getAndIncrement() > 0;
          exchange.getResponseHeaders().set("ETag", second ? "\"new\"" : "\"old\"");
          byte[] content = second ? newer : zip;
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content, 0, second ? content.length : 100_000);
        });
    assertThat(download.fetch(unpublished(), NAME, Progress.NONE).path()).hasBinaryContent(newer);
  }

  @Test
  void aPlaceThatTheServerDoesNotHaveIsAskedForFromTheBeginning() throws Exception {
    server.cut(PATH, zip, 100_000);
    assertThatThrownBy(() -> download.fetch(published(), NAME, new Stopping(50_000)))
        .isInstanceOf(CancellationException.class);
    server.close();
    server = new LoopbackServer();
    Files.writeString(
        folder.resolve(NAME + ".part.txt"), server.address(PATH) + "\n\"" + zip.length + "\"\n");
    server.answer(
        PATH,
        exchange -> {
          if (LoopbackServer.from(exchange) > 0) {
            exchange.sendResponseHeaders(416, -1);
          } else {
            LoopbackServer.send(exchange, zip, zip.length);
          }
        });
    assertThat(download.fetch(published(), NAME, Progress.NONE).path()).hasBinaryContent(zip);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void redirectionsAreFollowed() throws Exception {
    server.file("/elsewhere.zip", zip);
    sendOn("/elsewhere.zip");
    DownloadedFile file = download.fetch(published(), NAME, Progress.NONE);
    assertThat(file.path()).hasBinaryContent(zip);
    assertThat(file.doubt()).isEmpty();
  }

  @Test
  void anotherServerIsNotFollowedAndIsNamed() throws Exception {
    server.file("/elsewhere.zip", zip);
    String elsewhere =
        server.address("/elsewhere.zip").toString().replace("127.0.0.1", "localhost");
    sendOn(elsewhere);
    refused(
        () -> download.fetch(published(), NAME, Progress.NONE),
        "127.0.0.1 sends the download on to localhost",
        "with a browser",
        "Nothing was downloaded");
    assertThat(server.asked()).containsExactly(PATH);
  }

  @ParameterizedTest
  @ValueSource(strings = {PATH, "ftp://127.0.0.1/set.zip", "http://", "%", "file:///etc/passwd"})
  void aRedirectionInARingOrToNowhereIsRefused(String location) {
    sendOn(location);
    refused(() -> download.fetch(published(), NAME, Progress.NONE), "without sending the file");
  }

  private void sendOn(String location) {
    server.answer(
        PATH,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  @Test
  void aSumBesideTheFileIsReadAndWithoutOneTheZipIsChecked() throws Exception {
    server.file(PATH, zip);
    DownloadedFile unchecked = download.fetch(unpublished(), NAME, Progress.NONE);
    assertThat(unchecked.path()).hasBinaryContent(zip);
    assertThat(unchecked.doubt().orElseThrow()).contains("Not compared", "127.0.0.1");
    Files.delete(folder.resolve(NAME));
    server.answer(
        "/set.zip.md5",
        exchange -> {
          byte[] said =
              ("MD5 (set.zip) = " + "0".repeat(32) + "\n").getBytes(StandardCharsets.US_ASCII);
          exchange.sendResponseHeaders(200, said.length);
          exchange.getResponseBody().write(said);
        });
    refused(
        () -> download.fetch(unpublished(), NAME, Progress.NONE), "damaged or not the right one");
  }

  @Test
  void aCancelIsHeardWhileTheServerSaysNothing() {
    var end = new CountDownLatch(1);
    var glances = new AtomicInteger();
    server.answer(PATH, _ -> untilLet(end));
    Progress soon = new StopWhen(() -> glances.incrementAndGet() > 3);
    assertThatThrownBy(() -> download.fetch(published(), NAME, soon))
        .isInstanceOf(CancellationException.class);
    end.countDown();
  }

  @Test
  void twoAtOnceNeverWriteTheSameFile() throws Exception {
    server.file(PATH, zip);
    Files.createDirectories(folder);
    try (var other = PartialFile.open(folder.resolve(NAME))) {
      assertThat(other.size()).isZero();
      assertThatThrownBy(() -> download.fetch(published(), NAME, Progress.NONE))
          .isInstanceOf(DownloadException.class)
          .hasMessageContaining("by another window or command");
    }
  }
}
