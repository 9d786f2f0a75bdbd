package org.cinefactor.ui.recommendations;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.session.CurrentPredictions;

/** The state of the predictions beside the places of the list. */
public final class PredictionsViewModel {
  private final ReadOnlyObjectProperty<Map<Integer, StarDistribution>> predicted;

  /** Predicts for the movies of a list. */
  public PredictionsViewModel(CurrentPredictions predictions, RecommendationsViewModel list) {
    ObservableValue<List<Integer>> ids =
        list.placesProperty()
            .map(places -> places.stream().map(ListPlace::movie).map(Movie::id).toList());
    this.predicted = predictions.of(ids);
  }

  /** The stars that the movies are predicted to get, by id, as far as that is known yet. */
  ReadOnlyObjectProperty<Map<Integer, StarDistribution>> predictedProperty() {
    return predicted;
  }
}
