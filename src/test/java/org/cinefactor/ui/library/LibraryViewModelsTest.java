package org.cinefactor.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.Scale;
import org.cinefactor.download.DownloadedFile;
import org.cinefactor.download.LoopbackServer;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryViewModelsTest {
  private static final String SHIPPED = "movielens-small-2016";

  @TempDir Path folder;

  private final List<Path> shown = new ArrayList<>();
  private Workspace workspace;
  private OpenData open;
  private KnownSetsViewModel known;
  private DownloadsViewModel downloads;

  @BeforeEach
  void open() throws IOException {
    workspace = SmallWorkspace.in(folder);
    var runner = new SameThreadRunner();
    open = new OpenData(workspace, runner);
    known =
        new KnownSetsViewModel(
            open, workspace.library(), shown::add, Clock.system(ZoneId.systemDefault()), runner);
    downloads = new DownloadsViewModel(open, workspace.library(), runner);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  @Test
  void theShippedSetIsListedBeforeItIsReadAndToldWithItsFiguresAfterwards() {
    KnownSetLine before = known.linesProperty().get().getFirst();
    assertThat(before.open()).isFalse();
    assertThat(before.details()).endsWith("· not opened yet");
    assertThat(before.figures()).isEmpty();
    known.open(before.set());
    KnownSetLine after = known.linesProperty().get().getFirst();
    assertThat(after.open()).isTrue();
    assertThat(after.canOpen()).isFalse();
    assertThat(after.figures()).isEqualTo("36 ratings by 8 people for 6 movies from 2001 to 2006");
    assertThat(after.details()).endsWith("· used today");
    assertThat(after.removal()).isEmpty();
  }

  /** A scale that was said wrongly is put right later, with what was said before shown. */
  @Test
  void howATableIsReadCanBeChangedLater() throws IOException {
    Path table = folder.resolve("marks.csv");
    Files.writeString(table, "user,film,mark\na,Heat,4\nb,Heat,3\na,Big,5\nb,Big,2\n");
    open.open(table);
    assertThat(known.linesProperty().get()).noneMatch(KnownSetLine::canAskAgain);
    open.answer(
        preview()
            .with(preview().options().withScale(Optional.of(Scale.TEN), Optional.empty()))
            .decided());
    assertThat(open.dataProperty().get().orElseThrow().ratings().stars(0)).isEqualTo(2);
    KnownSetLine line = known.linesProperty().get().getFirst();
    assertThat(line.canAskAgain()).isTrue();

    known.askAgain(line.set());

    assertThat(preview().layout().scale()).isEqualTo(Scale.TEN);
    assertThat(open.dataProperty().get().orElseThrow().ratings().stars(0)).isEqualTo(2);
    open.answer(
        preview()
            .with(preview().options().withScale(Optional.of(Scale.FIVE), Optional.empty()))
            .decided());
    assertThat(open.dataProperty().get().orElseThrow().ratings().stars(0)).isEqualTo(4);
    open.openShipped();
    open.open(table);
    assertThat(open.questionProperty().get()).isEmpty();
    assertThat(open.dataProperty().get().orElseThrow().ratings().stars(0)).isEqualTo(4);
  }

  private TablePreview preview() {
    return open.questionProperty().get().orElseThrow().preview();
  }

  @Test
  void oneSwitchesBetweenSetsAndForgetsThoseThatAreNotOpen() throws IOException {
    open.openShipped();
    Path other = other();
    open.open(other);
    assertThat(names()).containsExactly("other", SHIPPED);
    known.open(known.linesProperty().get().getLast().set());
    assertThat(names()).containsExactly(SHIPPED, "other");
    KnownSetLine line = known.linesProperty().get().getLast();
    assertThat(line.removal()).isEqualTo("Forget");
    known.show(line.set());
    assertThat(shown).containsExactly(other);
    known.forget(line.set());
    assertThat(names()).containsExactly(SHIPPED);
    assertThat(other).exists();
  }

  @Test
  void aSetThatIsGoneSaysSoAndCannotBeOpened() throws IOException {
    Path other = other();
    open.open(other);
    open.openShipped();
    for (String file : List.of("movies.csv", "ratings.csv")) {
      Files.delete(other.resolve(file));
    }
    Files.delete(other);
    known.refresh();
    KnownSetLine line = known.linesProperty().get().getLast();
    assertThat(line.canOpen()).isFalse();
    assertThat(line.details()).startsWith("not there any more: " + other);
    assertThat(line.removal()).isEqualTo("Forget");
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
  void aDownloadComesIsListedAndOpens() throws IOException {
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
      KnownSetLine line = known.linesProperty().get().getLast();
      assertThat(line.removal()).isEqualTo("Delete the download");
      known.forget(line.set());
      downloads.refresh();
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

  private List<String> names() {
    return known.linesProperty().get().stream().map(line -> line.set().name()).toList();
  }

  private Path other() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    for (String file : List.of("movies.csv", "ratings.csv")) {
      Files.copy(folder.resolve("data").resolve(SHIPPED).resolve(file), other.resolve(file));
    }
    return other;
  }

  private byte[] zip() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String file : List.of("movies.csv", "ratings.csv")) {
        zip.putNextEntry(new ZipEntry("ml-latest-small/" + file));
        zip.write(Files.readAllBytes(folder.resolve("data").resolve(SHIPPED).resolve(file)));
      }
    }
    return bytes.toByteArray();
  }
}
