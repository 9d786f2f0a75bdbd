package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.ui.task.WorkState;
import org.junit.jupiter.api.Test;

/** A table of ratings that is refused in the window, where it is put right. */
class RefusedTableTest extends InSmallWorkspace {
  @Test
  void theRefusalNamesWhatIsToBeChosenAndTheQuestionStands() throws IOException {
    Path table = table("user,movie,rating\n", "ann,Heat,4\n");
    open.open(table);
    open.answer(
        asked().preview().options().withScale(Optional.of(RatingScale.ONE), Optional.empty()));
    assertThat(refusal())
        .contains("cannot be read")
        .endsWith("If its ratings go up to 10, choose that scale in the question about the table.")
        .doesNotContain("--table");
    open.answer(
        asked().preview().options().withScale(Optional.of(RatingScale.TEN), Optional.empty()));
    assertThat(open.reading().state()).isEqualTo(WorkState.DONE);
    assertThat(open.questionProperty().get()).isEmpty();
  }

  @Test
  void aTableThatHasChangedSinceItWasSaidIsAskedAboutAgain() throws IOException {
    Path table = table("user,movie,rating\n", "ann,Heat,4\n");
    open.open(table);
    open.answer(asked().preview().decided());
    table("user,movie,mark\n", "ann,Heat,4\n");

    open.open(table);
    assertThat(refusal())
        .contains("has no column of ratings")
        .endsWith("Choose this column in the question about the table.");
    assertThat(asked().place()).isEqualTo(table);
    TableOptions said = asked().preview().options();
    assertThat(said.rating()).contains("rating");
    open.answer(said.withColumns(said.user(), said.movie(), Optional.of("mark")));
    assertThat(open.reading().state()).isEqualTo(WorkState.DONE);
  }

  @Test
  void aMovieLensFolderWithOtherRatingsIsAskedAbout() throws IOException {
    Path place = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(place.resolve("movies.csv"), "movieId,title,genres\n1,Heat (1995),Crime\n");
    Files.writeString(place.resolve("ratings.csv"), "userId,movieId,stars of mine\n1,1,4\n");
    open.open(place);
    assertThat(refusal()).endsWith("Choose this column in the question about the table.");
    assertThat(asked().preview().titles()).isEqualTo("movies.csv");
  }

  @Test
  void theTableOfTheLastTimeIsAskedAboutAtTheStart() throws IOException {
    Path table = table("user,movie,rating\n", "ann,Heat,4\n");
    open.open(table);
    open.answer(asked().preview().decided());
    table("user,movie,mark\n", "ann,Heat,4\n");

    var session = new Session(workspace, new SameThreadRunner());
    session.begin();
    assertThat(session.open().noneIsComing()).isTrue();
    assertThat(session.open().questionProperty().get()).isPresent();
  }

  @Test
  void whatNoChoiceMendsAsksNothing() throws IOException {
    open.open(folder.resolve("gone.csv"));
    assertThat(open.reading().state()).isEqualTo(WorkState.FAILED);
    assertThat(open.questionProperty().get()).isEmpty();
  }

  private TableQuestion asked() {
    return open.questionProperty().get().orElseThrow();
  }

  private String refusal() {
    assertThat(open.reading().state()).isEqualTo(WorkState.FAILED);
    return open.reading().failureProperty().get();
  }

  private Path table(String header, String row) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), header + row.repeat(3));
  }
}
