package org.cinefactor.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.exchange.ImportReview;
import org.cinefactor.profile.exchange.MergePolicy;
import org.cinefactor.profile.exchange.Outcome;
import org.cinefactor.profile.exchange.format.Column;
import org.cinefactor.profile.exchange.format.Reading;
import org.cinefactor.profile.exchange.row.StarScale;
import org.cinefactor.ui.session.InSmallSession;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.ui.task.WorkState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import from the choice of files to its undo, without a window. */
final class ImportViewModelTest extends InSmallSession {
  /** The work that reads files; the one before it makes the index of titles. */
  private static final int READING = 1;

  private ImportViewModel imports;

  @BeforeEach
  void open() {
    session.begin();
    imports = imports(session.runner());
  }

  private ImportViewModel imports(TaskRunner runner) {
    return new ImportViewModel(session.person(), session.open(), session.backups(), runner);
  }

  @Test
  void nothingIsWrittenBeforeTheReviewIsConfirmedAndOneUndoTakesAllOfItBack() throws IOException {
    imports.start(List.of(letterboxd("Movie 1,2001,u,4.5", "Movie 2,2002,u,3")));
    assertThat(review().count(Outcome.MATCHED)).isEqualTo(2);
    assertThat(imports.review().stars().getValue()).startsWith("Stars: 2 new, 0 the same");
    assertThat(imports.review().differ().getValue()).as("nothing to choose").isFalse();
    assertThat(profile()).isEqualTo(Profile.empty());

    imports.apply();

    assertThat(profile().ratings().asMap()).isEqualTo(Map.of(1, 4.5, 2, 3.0));
    assertThat(imports.review().reviewProperty().get()).isEmpty();
    assertThat(imports.verdictProperty().get()).startsWith("Imported. 2 more movies");
    assertThat(session.person().undoNameProperty().get()).isEqualTo("Import of ratings.csv");
    session.person().undo();
    assertThat(profile()).isEqualTo(Profile.empty());
    assertThat(imports.verdictProperty().get()).as("of what is undone").isEmpty();
  }

  /** A table of a class whose column of people has a strange name may have been dropped. */
  @Test
  void aTableThatIsAskedAboutCanBeOpenedAsADataSetInstead() throws IOException {
    Path marks = folder.resolve("marks.csv");
    Files.writeString(marks, "code,film,mark\nx,Heat,4\ny,Heat,3\n");
    imports.start(List.of(marks));
    assertThat(imports.questionProperty().get()).isPresent();
    assertThat(imports.mayBeDataSet()).isTrue();

    imports.openAsDataSet();

    assertThat(imports.questionProperty().get()).isEmpty();
    assertThat(session.open().questionProperty().get().orElseThrow().place()).isEqualTo(marks);
    assertThat(profile()).isEqualTo(Profile.empty());
    imports.start(List.of(marks, letterboxd("Movie 1,2001,u,4.5")));
    assertThat(imports.mayBeDataSet()).isFalse();
  }

  @Test
  void aDoubtfulRowCountsOnceItIsDecided() throws IOException {
    imports.start(List.of(letterboxd("Movie 3,2003,u,4.5", "Movies 4,2004,u,3")));
    int row = 1;
    assertThat(review().rows().get(row).outcome()).isEqualTo(Outcome.DOUBTFUL);
    Movie four = review().rows().get(row).candidates().getFirst();
    imports.review().decide(row, Optional.of(four));
    imports.apply();

    assertThat(profile().ratings().stars(four.id())).isEqualTo(OptionalDouble.of(3));
  }

  @Test
  void whoseStarsCountIsTheUsersToSay() throws IOException {
    session.person().rate(new Movie(1, "Movie 1 (2001)", List.of()), OptionalDouble.of(2));
    for (MergePolicy policy : List.of(MergePolicy.MINE, MergePolicy.NEWER, MergePolicy.THEIRS)) {
      imports.start(List.of(letterboxd("Movie 1,2001,u,4.5")));
      assertThat(imports.review().stars().getValue()).endsWith("1 different from yours");
      assertThat(imports.review().differ().getValue()).isTrue();
      imports.review().policyProperty().set(policy);
      imports.apply();
      assertThat(profile().ratings().stars(1))
          .as("the file is of 2024, the star of now: " + policy)
          .isEqualTo(OptionalDouble.of(policy == MergePolicy.THEIRS ? 4.5 : 2));
    }
    assertThat(imports.verdictProperty().get()).startsWith("Imported.");
  }

  @Test
  void anImportOfTheSameSaysSo() throws IOException {
    Path file = letterboxd("Movie 1,2001,u,4.5");
    imports.start(List.of(file));
    imports.apply();
    while (session.pending() > 0) {
      Thread.onSpinWait();
    }
    imports.start(List.of(file));
    imports.apply();
    assertThat(imports.verdictProperty().get()).isEqualTo("There is nothing new in this import.");
    assertThat(session.backups().files())
        .as("one before the second import; before the first there was nothing to keep")
        .hasSize(1);
  }

  @Test
  void aTableOfManyPeopleAndOneOfNobodyKnownAreAskedAbout() throws IOException {
    Path many = file("many.csv", "user,movieId,rating\nann,1,4\nbob,2,5\n");
    imports.start(List.of(many));
    assertThat(imports.questionProperty().get())
        .contains(new Reading.WhichPerson("many.csv", List.of("ann", "bob")));
    imports.choosePerson("bob");
    assertThat(review().rows()).hasSize(1);
    imports.cancel();
    assertThat(imports.review().reviewProperty().get()).isEmpty();

    imports.start(List.of(file("points.csv", "Film,Released,Points\nMovie 1,2001,9\n")));
    var which = (Reading.WhichColumns) imports.questionProperty().get().orElseThrow();
    imports.chooseColumns(which.file(), which.guess().with(Column.STARS, 2).with(StarScale.TEN));
    imports.apply();
    assertThat(profile().ratings().asMap()).isEqualTo(Map.of(1, 4.5));
  }

  @Test
  void whatCannotBeReadIsSaidAndWithoutADataSetNothingIsTried() throws IOException {
    imports.start(List.of(folder.resolve("gone.csv")));
    assertThat(imports.failed().getValue()).isTrue();
    assertThat(imports.verdictProperty().get()).startsWith("There is no file");
    imports.start(List.of(letterboxd("Movie 1,2001,u,4.5")));
    assertThat(imports.failed().getValue()).as("the next one is read").isFalse();

    try (var unopened = new Session(SmallWorkspace.in(folder.resolve("b")), session.runner())) {
      var early =
          new ImportViewModel(
              unopened.person(), unopened.open(), unopened.backups(), session.runner());
      early.start(List.of(letterboxd("Movie 1,2001,u,4.5")));
      assertThat(early.verdictProperty().get()).startsWith("Open a data set first");
    }
  }

  @Test
  void anImportThatIsStoppedLeavesNoReview() throws IOException {
    var runner = new WaitingRunner();
    ImportViewModel slow = imports(runner);
    slow.start(List.of(letterboxd("Movie 1,2001,u,4.5")));
    assertThat(slow.job().state().busy()).isTrue();
    slow.cancel();
    assertThat(runner.cancelled(READING)).isTrue();
    runner.finish(READING);
    assertThat(slow.job().state()).isEqualTo(WorkState.CANCELLED);
    assertThat(slow.review().reviewProperty().get()).isEmpty();
  }

  private ImportReview review() {
    return imports.review().reviewProperty().get().orElseThrow();
  }

  private Profile profile() {
    return session.person().profile();
  }

  private Path letterboxd(String... rows) throws IOException {
    return file(
        "ratings.csv",
        "Date,Name,Year,Letterboxd URI,Rating\n2024-03-01,"
            + String.join("\n2024-03-01,", rows)
            + "\n");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
