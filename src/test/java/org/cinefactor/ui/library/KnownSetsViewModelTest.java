package org.cinefactor.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.profile.DataHome;
import org.cinefactor.ui.session.InSmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownSetsViewModelTest extends InSmallWorkspace {
  private static final String SHIPPED = "movielens-small-2016";

  private final List<Path> shown = new ArrayList<>();
  private KnownSetsViewModel known;

  @BeforeEach
  void open() {
    var runner = new SameThreadRunner();
    known =
        new KnownSetsViewModel(
            open, workspace.library(), shown::add, Clock.system(ZoneId.systemDefault()), runner);
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
            .with(preview().options().withScale(Optional.of(RatingScale.TEN), Optional.empty()))
            .decided());
    assertThat(open.dataProperty().get().orElseThrow().ratings().stars(0)).isEqualTo(2);
    KnownSetLine line = known.linesProperty().get().getFirst();
    assertThat(line.canAskAgain()).isTrue();

    known.askAgain(line.set());

    assertThat(preview().layout().scale()).isEqualTo(RatingScale.TEN);
    assertThat(open.dataProperty().get().orElseThrow().ratings().stars(0)).isEqualTo(2);
    open.answer(
        preview()
            .with(preview().options().withScale(Optional.of(RatingScale.FIVE), Optional.empty()))
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

  /** A download that cannot be deleted is said, and stays in the list. */
  @Test
  void aDownloadIsDeletedAndAFailureIsSaid() throws IOException {
    Path downloads = Files.createDirectories(new DataHome(folder.resolve("home")).dataSets());
    Files.writeString(downloads.resolve("ml-1m.zip"), "zip");
    Path stuck = Files.createDirectories(downloads.resolve("ml-20m.zip/inside")).getParent();
    known.refresh();
    assertThat(names()).containsExactly("ml-1m", "ml-20m", SHIPPED);
    KnownSetLine line = known.linesProperty().get().getFirst();
    assertThat(line.removal()).isEqualTo("Delete the download");
    known.forget(line.set());
    assertThat(downloads.resolve("ml-1m.zip")).doesNotExist();
    assertThat(names()).containsExactly("ml-20m", SHIPPED);
    assertThat(known.failureProperty().get()).isEmpty();
    known.forget(known.linesProperty().get().getFirst().set());
    assertThat(known.failureProperty().get()).contains(stuck.toString());
    assertThat(names()).containsExactly("ml-20m", SHIPPED);
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
}
