package org.cinefactor.ui.shell.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javafx.scene.control.Labeled;
import org.cinefactor.download.LoopbackServer;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.shell.DataSight;
import org.cinefactor.ui.shell.RunningWindow;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data set from a server to the list of those that this computer has, and away again. */
@OnScreen
class LibraryStoryTest {
  private static final String SHIPPED = "movielens-small-2016";
  private static final String DOWNLOAD = "Download… MovieLens Latest small";
  private static final String AGREE = "Agree and download";

  @TempDir Path home;

  private LoopbackServer server;

  @BeforeEach
  void serve() throws IOException {
    server = new LoopbackServer();
    Files.writeString(
        home.resolve("servers.json"),
        """
        {"sets": [{"name": "ml-latest-small", "title": "MovieLens Latest small",
          "address": "%s", "users": 8, "movies": 6, "ratings": 48, "firstYear": 1996,
          "lastYear": 2018, "goodFor": "Trying things out.", "terms": "movielens"}]}
        """
            .replace("%s", server.address("/small.zip").toString()));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void aSetIsDownloadedAfterItsTermsStoppedResumedOpenedAndDeleted() throws Exception {
    var end = new CountDownLatch(1);
    halfAtFirst(zip(), end);
    try (var window = RunningWindow.open(home)) {
      goToData(window);
      window.await(
          "this computer's set is listed",
          () -> window.shows("100,004 ratings by 671 people for 9,066 movies from 1902 to 2016"));
      DataSight.press(window, DOWNLOAD);
      window.await("its terms are there", () -> window.shows("Terms of MovieLens Latest small"));
      DataSight.bring(window, AGREE);
      window.picture("library-terms");
      DataSight.clickOn(window, AGREE);
      window.await("half has come", () -> progress(window).matches("Downloading · \\d+.*of.*"));
      window.picture("library-downloading");
      window.clickOn("Cancel");
      DataSight.press(window, "Resume MovieLens Latest small");
      window.await("it has come", () -> window.shows("It is here and complete."));
      DataSight.bring(window, "Open it");
      window.picture("library-arrived");
      DataSight.clickOn(window, "Open it");
      window.await("it is open", () -> name(window).equals("ml-latest-small"));
      assertThat(server.asked()).hasSize(2).last().asString().startsWith("/small.zip bytes=");

      switchBackAndDelete(window);
    }
    end.countDown();
  }

  @Test
  void aDownloadThatAnotherHandDeletesIsOfferedAgainToWhoComesBack() throws Exception {
    byte[] zip = zip();
    server.file("/small.zip", zip);
    try (var window = RunningWindow.open(home)) {
      goToData(window);
      DataSight.press(window, DOWNLOAD);
      agree(window);
      window.await("it has come", () -> window.shows("It is here and complete."));
      Files.delete(home.resolve("data-sets/ml-latest-small.zip"));
      window.clickOn("Movies");
      window.clickOn("Data");
      window.await("it is not here", () -> !window.shows("It is here and complete."));
      DataSight.press(window, DOWNLOAD);
      window.await("it can be had again", () -> window.shows("Terms of MovieLens Latest small"));
    }
  }

  private void switchBackAndDelete(RunningWindow window) {
    DataSight.press(window, "Open " + SHIPPED);
    window.await("the other one is open again", () -> name(window).equals(SHIPPED));
    window.await("the list knows it", () -> DataSight.shows(window, "Open ml-latest-small"));
    window.picture("library-two");
    window.resize(1280, 800);
    window.picture("library-two-large");
    window.resize(1024, 700);
    DataSight.press(window, "More about ml-latest-small");
    window.clickOn("Delete the download");
    window.await(
        "it can be had again", () -> !Files.exists(home.resolve("data-sets/ml-latest-small.zip")));
    window.interact(() -> window.session().look().choose(Theme.DARK));
    DataSight.press(window, DOWNLOAD);
    window.resize(860, 560);
    DataSight.bring(window, AGREE);
    window.picture("library-dark-small");
    window.resize(1024, 700);
    DataSight.bring(window, AGREE);
    window.picture("library-dark-1024");
  }

  @Test
  void aServerThatCannotBeReachedIsSaidAndTheListStays() throws Exception {
    server.close();
    try (var window = RunningWindow.open(home)) {
      goToData(window);
      DataSight.press(window, DOWNLOAD);
      agree(window);
      window.await(
          "the failure is told",
          () ->
              window.lookup(".set-progress .failure").tryQuery().isPresent()
                  && failure(window).startsWith("There is no connection to 127.0.0.1"));
      DataSight.bring(window, failure(window));
      window.picture("library-failed");
      assertThat(name(window)).isEqualTo(SHIPPED);
    }
  }

  /** The first answer stops half way and waits; later ones bring what is asked for. */
  private void halfAtFirst(byte[] zip, CountDownLatch end) {
    var requests = new AtomicInteger();
    server.answer(
        "/small.zip",
        exchange -> {
          if (requests.getAndIncrement() > 0) {
            LoopbackServer.send(exchange, zip, zip.length);
            return;
          }
          exchange.getResponseHeaders().set("ETag", "\"" + zip.length + "\"");
          exchange.sendResponseHeaders(200, zip.length);
          exchange.getResponseBody().write(zip, 0, zip.length / 2);
          exchange.getResponseBody().flush();
          try {
            end.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static void goToData(RunningWindow window) {
    window.settle(Settings.notebook());
    window.clickOn("Data");
  }

  private static void agree(RunningWindow window) {
    DataSight.bring(window, AGREE);
    DataSight.clickOn(window, AGREE);
  }

  private static String progress(RunningWindow window) {
    return window
        .lookup(".set-progress .making-line .label")
        .<Labeled>tryQuery()
        .map(Labeled::getText)
        .orElse("");
  }

  private static String failure(RunningWindow window) {
    return window.lookup(".set-progress .failure").queryAs(Labeled.class).getText();
  }

  private static String name(RunningWindow window) {
    return window.lookup(".data-name").queryAs(Labeled.class).getText();
  }

  private static byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("ml-latest-small/movies.csv"));
      zip.write(SixMovies.MOVIES.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("ml-latest-small/ratings.csv"));
      zip.write(SixMovies.RATINGS.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
