package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.KeptPrediction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Predictions are kept before the first stars of a movie, wherever the stars are given. */
class KeptPredictionsTest extends InSmallSession {

  @BeforeEach
  void open() {
    session.begin();
    session.person().rate(movie(1), OptionalDouble.of(5));
  }

  @Test
  void nothingIsPredictedOfAPersonWhoHasSaidNothing() throws IOException {
    assertThat(workspace.profile().predictions()).isEmpty();
  }

  @Test
  void theFirstStarsOfAMovieHaveWhatWasPredictedBeforeThem() throws IOException {
    session.person().rate(movie(2), OptionalDouble.of(4));
    assertThat(workspace.profile().predictions())
        .singleElement()
        .extracting(KeptPrediction::movieId)
        .isEqualTo(2);
  }

  @Test
  void otherStarsUndoAndRedoLeaveItAsItWas() throws IOException {
    session.person().rate(movie(2), OptionalDouble.of(4));
    var kept = workspace.profile().predictions();
    session.person().rate(movie(3), OptionalDouble.empty());
    session.person().rate(movie(2), OptionalDouble.of(1));
    session.person().undo();
    session.person().undo();
    session.person().undo();
    session.person().redo();
    assertThat(workspace.profile().predictions()).isEqualTo(kept);
  }

  @Test
  void aSamplePersonAndAnImportBringNone() throws IOException {
    session.person().become(Ratings.of(Map.of(2, 4.0, 3, 4.5)));
    assertThat(workspace.profile().predictions()).isEmpty();
  }
}
