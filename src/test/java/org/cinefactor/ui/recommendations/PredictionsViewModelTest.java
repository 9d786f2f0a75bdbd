package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.ui.control.ListPlace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PredictionsViewModelTest extends InListSession {
  private PredictionsViewModel predictions;

  @BeforeEach
  void open() {
    predictions = new PredictionsViewModel(session.predictions(), list);
    session.begin();
  }

  @Test
  void eachPlaceOfTheListHasItsStarsAndNothingElse() {
    session.person().become(Ratings.of(Map.of(1, 5.0)));
    assertThat(predicted()).containsOnlyKeys(ids().toArray(Integer[]::new)).hasSize(5);
    list.rate(list.placesProperty().get().getFirst().movie(), OptionalDouble.of(4));
    assertThat(predicted()).containsOnlyKeys(ids().toArray(Integer[]::new)).hasSize(4);
  }

  @Test
  void withoutRatingsNothingIsPredicted() {
    assertThat(predicted()).isEmpty();
    session.person().become(Ratings.of(Map.of(1, 5.0)));
    session.person().undo();
    assertThat(predicted()).isEmpty();
  }

  @Test
  void starsOfMoviesThatTheDataSetLacksCountForNothing() {
    session.person().become(Ratings.of(Map.of(1, 5.0)));
    Map<Integer, Double> alone = likely();
    session.person().become(Ratings.of(Map.of(1, 5.0, 77, 0.5)));
    assertThat(likely()).hasSize(5).isEqualTo(alone);
  }

  private Map<Integer, Double> likely() {
    Map<Integer, Double> likely = new HashMap<>();
    predicted().forEach((id, stars) -> likely.put(id, stars.liked()));
    return likely;
  }

  private Map<Integer, StarDistribution> predicted() {
    return predictions.predictedProperty().get();
  }

  private List<Integer> ids() {
    return list.placesProperty().get().stream().map(ListPlace::movie).map(m -> m.id()).toList();
  }
}
