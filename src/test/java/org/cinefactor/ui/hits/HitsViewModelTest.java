package org.cinefactor.ui.hits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.KeptPrediction;
import org.cinefactor.ui.session.InSmallSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HitsViewModelTest extends InSmallSession {
  private HitsViewModel hits;

  @BeforeEach
  void open() {
    session.begin();
    hits =
        new HitsViewModel(
            session.person(), session.open(), session.predictions(), session.runner());
  }

  @Test
  void whatWasSaidIsComparedWithWhatWasGiven() throws IOException {
    workspace.profile().keep(new KeptPrediction(1, 0.9, 3.5, 5));
    workspace.profile().keep(new KeptPrediction(2, 0.4, 2, 4));
    workspace.profile().keep(new KeptPrediction(3, 0.5, 2, 4));
    session.person().become(Ratings.of(Map.of(1, 4.5, 2, 1.0)));
    assertThat(hits.rateProperty().get().lines()).hasSize(2);
    assertThat(hits.verdict())
        .isEqualTo(
            "You liked 1 of 2 movies whose stars it predicted; it expected 1.3. 1 of 2 ratings"
                + " lies in the predicted range; it aims for 90%.");
    assertThat(hits.hits()).extracting(hit -> hit.movie().id()).containsExactlyInAnyOrder(1, 2);
  }

  /** The page said of two movies how well they were predicted, and named none. */
  @Test
  void moviesThatAnotherDataSetLacksAreNamedAsTheyWere() throws IOException {
    workspace.profile().keep(new KeptPrediction(1, 0.9, 3.5, 5));
    session.person().rate(movie(1), OptionalDouble.of(4.5));
    Path other = Files.createDirectories(folder.resolve("other"));
    Files.writeString(other.resolve("movies.csv"), "movieId,title,genres\n9,Nine (1999),War\n");
    Files.writeString(
        other.resolve("ratings.csv"), "userId,movieId,rating,timestamp\n1,9,4,1\n2,9,3,1\n");
    session.open().open(other);
    assertThat(session.open().dataProperty().get().orElseThrow().catalog().size()).isEqualTo(1);
    assertThat(hits.hits())
        .extracting(hit -> hit.movie().nameAndYear())
        .containsExactly("Movie 1 (2001)");
  }

  @Test
  void oneMovieIsSpokenOfAsOne() throws IOException {
    workspace.profile().keep(new KeptPrediction(1, 0.9, 3.5, 5));
    session.person().become(Ratings.of(Map.of(1, 2.0)));
    assertThat(hits.verdict())
        .isEqualTo(
            "You did not like the one movie whose stars it predicted; it was 90% sure that you"
                + " would. Your rating lies outside the predicted range.");
  }

  @Test
  void aPredictionThatIsKeptAfterItsStarIsComparedToo() {
    session.person().rate(movie(1), OptionalDouble.of(4.5));
    session.person().rate(movie(2), OptionalDouble.of(4));
    assertThat(hits.hits()).extracting(hit -> hit.movie().id()).containsExactly(2);
  }

  @Test
  void aStarThatIsTakenBackIsNotCounted() throws IOException {
    workspace.profile().keep(new KeptPrediction(1, 0.9, 3.5, 5));
    session.person().rate(movie(1), OptionalDouble.of(4.5));
    session.person().undo();
    assertThat(hits.verdict()).isEmpty();
  }
}
