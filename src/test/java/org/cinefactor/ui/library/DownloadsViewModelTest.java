package org.cinefactor.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.download.DownloadedFile;
import org.cinefactor.download.LoopbackServer;
import org.cinefactor.ui.session.InSmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadsViewModelTest extends InSmallWorkspace {
  private DownloadsViewModel downloads;

  @BeforeEach
  void open() {
    var runner = new SameThreadRunner();
    downloads = new DownloadsViewModel(open, workspace.library(), runner);
  }

  @Test
  void termsComeFirstAndCanBeLeft() {
    OfferLine large = offer("ml-32m");
    assertThat(LibraryTexts.offer(large.offer()))
        .isEqualTo(
            "32,000,204 ratings by 200,948 people for 87,585 movies, rated from 1995 to 2023"
                + " · 239\u00a0MB");
    downloads.ask(large);
    assertThat(downloads.askedProperty().get()).contains(large.offer());
    assertThat(downloads.currentProperty().get()).isEmpty();
    downloads.dismiss();
    assertThat(downloads.askedProperty().get()).isEmpty();
  }

  @Test
  void aDownloadComesOpensAndIsOfferedAgainOnceItIsDeleted() throws IOException {
    try (var server = new LoopbackServer()) {
      server.file("/ml/ml-latest-small.zip", zip());
      downloads.useServer(server.address("/ml").toString());
      assertThat(downloads.serverProperty().get()).isEqualTo(server.address("/ml/").toString());
      downloads.ask(offer("ml-latest-small"));
      downloads.agree();
      assertThat(downloads.downloading().failureProperty().get()).isEmpty();
      assertThat(downloads.arrivedProperty().get().flatMap(DownloadedFile::doubt).orElseThrow())
          .startsWith("Not compared with a published checksum");
      assertThat(offer("ml-latest-small").here()).isTrue();
      downloads.openArrived();
      assertThat(open.dataProperty().get().orElseThrow().name()).isEqualTo("ml-latest-small");
      open.openShipped();
      workspace.library().forget(workspace.library().find("ml-latest-small").orElseThrow());
      downloads.refresh();
      assertThat(offer("ml-latest-small").here()).isFalse();
    }
  }

  @Test
  void whatAnotherHandHasDeletedIsNotCalledComplete() throws IOException {
    try (var server = new LoopbackServer()) {
      server.file("/ml/ml-latest-small.zip", zip());
      downloads.useServer(server.address("/ml").toString());
      downloads.ask(offer("ml-latest-small"));
      downloads.agree();
      Files.delete(downloads.arrivedProperty().get().orElseThrow().path());
      downloads.refresh();
      assertThat(downloads.arrivedProperty().get()).isEmpty();
      assertThat(offer("ml-latest-small").here()).isFalse();
    }
  }

  @Test
  void whatFailsIsSaidAndWhatIsNoAddressIsRefused() throws IOException {
    try (var server = new LoopbackServer()) {
      downloads.useServer(server.address("/nothing").toString());
      downloads.ask(offer("ml-1m"));
      downloads.agree();
      assertThat(downloads.downloading().failureProperty().get())
          .startsWith("There is no file " + server.address("/nothing/ml-1m.zip"));
      assertThat(downloads.arrivedProperty().get()).isEmpty();
    }
    downloads.useServer("my school");
    assertThat(downloads.failureProperty().get()).startsWith("\"my school\" is not the address");
    downloads.useServer("");
    assertThat(downloads.serverProperty().get()).isEmpty();
  }

  private OfferLine offer(String name) {
    return downloads.linesProperty().get().stream()
        .filter(line -> line.offer().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private byte[] zip() throws IOException {
    Path shipped = folder.resolve("data/movielens-small-2016");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String file : List.of("movies.csv", "ratings.csv")) {
        zip.putNextEntry(new ZipEntry("ml-latest-small/" + file));
        zip.write(Files.readAllBytes(shipped.resolve(file)));
      }
    }
    return bytes.toByteArray();
  }
}
