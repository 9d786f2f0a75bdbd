package org.cinefactor.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.guess.TablePreview;
import org.cinefactor.dataset.layout.RatingColumns;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.layout.Zeros;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.ui.session.InSmallWorkspace;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.store.InstallLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The question how a table of ratings is to be read. */
class TableViewModelTest extends InSmallWorkspace {
  private TableViewModel table;

  @BeforeEach
  void start() {
    table = new TableViewModel(open, new SameThreadRunner());
  }

  @Test
  void theFirstRowsAreShownWithWhatWasGuessedAndNothingIsOpenedYet() throws IOException {
    open.open(survey());
    TablePreview shown = shown();
    assertThat(shown.file()).isEqualTo("survey.csv");
    assertThat(shown.rows()).hasSize(4).first().isEqualTo(List.of("ann", "7", "Heat", "9", "8"));
    assertThat(shown.layout().columns()).isEqualTo(new RatingColumns(0, 2, 3));
    assertThat(shown.layout().scale()).isEqualTo(RatingScale.TEN);
    assertThat(table.problem().getValue()).isEmpty();
    assertThat(open.dataProperty().get()).isEmpty();
    table.leave();
    assertThat(table.previewProperty().get()).isEmpty();
  }

  @Test
  void whatIsPutRightCountsNowAndAtTheNextStart() throws Exception {
    Path survey = survey();
    open.open(survey);
    columns(0, 2, 4);
    assertThat(shown().layout().scale()).isEqualTo(RatingScale.TEN);
    table.scale(RatingScale.HUNDRED);
    table.open();

    assertThat(table.previewProperty().get()).isEmpty();
    assertThat(stars(open.dataProperty().get().orElseThrow())).containsExactly(0.5, 0.5, 0.5, 0.5);
    workspace.close();
    workspace = Workspace.open(new InstallLayout(folder), new DataHome(folder.resolve("home")));
    assertThat(stars(workspace.loader().read(Progress.NONE))).containsExactly(0.5, 0.5, 0.5, 0.5);
    assertThat(workspace.loader().askAbout(survey, Progress.NONE)).isEmpty();
  }

  @Test
  void aScaleThatWasSaidStaysUntilTheRatingsAreAnotherColumn() throws IOException {
    open.open(survey());
    table.scale(RatingScale.HUNDRED);
    columns(1, 2, 3);
    assertThat(shown().layout().scale()).isEqualTo(RatingScale.HUNDRED);
    columns(1, 2, 4);
    assertThat(shown().layout().scale()).isEqualTo(RatingScale.TEN);
  }

  @Test
  void columnsThatAreTheSameOrMissingAreSaid() throws IOException {
    open.open(survey());
    columns(0, 0, 3);
    assertThat(table.problem().getValue()).contains("three different columns");
    table.open();
    assertThat(open.dataProperty().get()).isEmpty();

    Path strange = folder.resolve("strange.csv");
    Files.writeString(strange, "a;b;c\nx;Heat;3\ny;Heat;5\n");
    open.open(strange);
    assertThat(table.problem().getValue()).contains("Say which columns");
    columns(0, 1, 2);
    assertThat(table.problem().getValue()).isEmpty();
    table.open();
    assertThat(stars(open.dataProperty().get().orElseThrow())).containsExactly(3.0, 5.0);
  }

  @Test
  void aColumnThatHasNoRatingsIsSaidBeforeTheTableIsOpened() throws IOException {
    Path wrong = folder.resolve("wrong.csv");
    Files.writeString(wrong, "user,rating,movie,score\nann,2001,Heat,1\nbob,2002,Big,4\n");
    open.open(wrong);
    assertThat(shown().layout().columns().rating()).isEqualTo(1);
    assertThat(table.problem().getValue()).contains("None of the first rows can be read");
    columns(0, 2, 3);
    assertThat(table.problem().getValue()).isEmpty();
    assertThat(TableText.stars(shown().layout(), "1")).isEqualTo("1 star");
    table.open();
    assertThat(stars(open.dataProperty().get().orElseThrow())).containsExactly(1.0, 4.0);
  }

  @Test
  void separatorAndZerosCanBePutRight() throws IOException {
    Path bars = folder.resolve("bars.csv");
    Files.writeString(bars, "user|movie|rating\nann|Heat, The|3\nbob|Big, The|0\n");
    open.open(bars);
    assertThat(shown().layout().separator()).isEqualTo(Separator.BAR);
    table.separator(Separator.COMMA);
    assertThat(shown().layout().separator()).isEqualTo(Separator.COMMA);
    assertThat(table.problem().getValue()).isNotEmpty();
    table.separator(Separator.BAR);
    table.zeros(Zeros.LOWEST);
    assertThat(TableText.stars(shown().layout(), "0")).isEqualTo("0.5 stars");
    assertThat(TableText.stars(shown().layout(), "4.5")).isEqualTo("4.5 stars");
    assertThat(TableText.stars(shown().layout(), "4/5")).isEqualTo("4 stars");
    assertThat(TableText.stars(shown().layout(), "70%")).isEqualTo("3.5 stars");
    assertThat(TableText.stars(shown().layout(), "seven")).isEqualTo("skipped");
    table.open();
    assertThat(stars(open.dataProperty().get().orElseThrow())).containsExactly(3.0, 0.5);
  }

  @Test
  void whatWasChosenStaysWithAnotherSeparatorWhereTheColumnsAreThereAgain() throws IOException {
    Path survey = folder.resolve("survey.csv");
    Files.writeString(survey, "user;rating;movie;score\nann;2001;Heat;10\nbob;2002;Big;40\n");
    open.open(survey);
    columns(0, 2, 3);
    table.scale(RatingScale.HUNDRED);
    table.separator(Separator.COMMA);
    assertThat(shown().layout().columns()).isEqualTo(new RatingColumns(-1, -1, -1));
    table.separator(Separator.SEMICOLON);
    assertThat(shown().layout().columns()).isEqualTo(new RatingColumns(0, 2, 3));
    assertThat(shown().layout().scale()).isEqualTo(RatingScale.HUNDRED);
    columns(0, 2, 1);
    table.separator(Separator.SEMICOLON);
    assertThat(shown().layout().columns().rating()).isEqualTo(1);
    table.leave();
    open.open(survey);
    assertThat(shown().options().rating()).isEmpty();
  }

  @Test
  void numbersOfColumnsWithoutNamesSayNothingAboutAnotherSeparator() throws IOException {
    Path survey = folder.resolve("survey.csv");
    Files.writeString(survey, "ann;1,5;7,3\nbob;2,5;8,3\n");
    open.open(survey);
    columns(0, 2, 1);
    assertThat(shown().layout().separator()).isEqualTo(Separator.COMMA);
    table.separator(Separator.SEMICOLON);
    assertThat(shown().layout().columns()).isEqualTo(new RatingColumns(0, 1, 2));
  }

  @Test
  void aMovieLensFolderIsOpenedWithoutAsking() {
    open.open(folder.resolve("data/movielens-small-2016"));
    assertThat(table.previewProperty().get()).isEmpty();
    assertThat(open.dataProperty().get()).isPresent();
  }

  @Test
  void titlesAndGenresAreChosen() throws IOException {
    Path bare = folder.resolve("bare.csv");
    Files.writeString(bare, "1,7,4,Up (2009),fine,Comedy\n2,7,3,Up (2009),bad,Comedy\n");
    open.open(bare);
    assertThat(shown().besideNames()).containsExactly("4", "6");
    table.title(-1);
    assertThat(shown().besideNames()).isEmpty();
    table.title(3);
    table.genres(4);
    assertThat(shown().usedFirst()).containsExactly(2, 0, 1, 3, 4, 5);
    table.genres(5);
    table.open();
    Movie movie = open.dataProperty().get().orElseThrow().catalog().movies().getFirst();
    assertThat(movie.title()).isEqualTo("Up (2009)");
    assertThat(movie.genres()).containsExactly(new Genre("Comedy"));
  }

  /** The window's thread looked through the first rows twice at each choice. */
  @Test
  void theFirstRowsAreLookedThroughInTheBackgroundAndNothingThatWasSaidIsLost() throws IOException {
    var runner = new WaitingRunner();
    var waiting = new TableViewModel(open, runner);
    open.open(survey());
    TablePreview before = waiting.previewProperty().get().orElseThrow();
    waiting.person(1);
    waiting.rating(4);
    waiting.open();
    assertThat(waiting.previewProperty().get()).hasValue(before);
    assertThat(open.dataProperty().get()).isEmpty();

    assertThat(runner.cancelled(0)).isTrue();
    runner.finish(1);
    assertThat(stars(open.dataProperty().get().orElseThrow())).containsExactly(4.0, 3.5, 3.0, 4.5);
    assertThat(open.dataProperty().get().orElseThrow().ratings().users()).isEqualTo(2);
  }

  private void columns(int person, int movie, int rating) {
    table.person(person);
    table.movie(movie);
    table.rating(rating);
  }

  private TablePreview shown() {
    return table.previewProperty().get().orElseThrow();
  }

  private static List<Double> stars(DataSet data) {
    return IntStream.range(0, data.ratings().size())
        .mapToObj(i -> (double) data.ratings().stars(i))
        .toList();
  }

  private Path survey() throws IOException {
    return Files.writeString(
        folder.resolve("survey.csv"),
        """
        person,age,movie,rating,second
        ann,7,Heat,9,8
        bob,9,Heat,4,6
        ann,7,Big,10,7
        bob,9,Big,2,9
        """);
  }
}
