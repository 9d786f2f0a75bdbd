package org.cinefactor.ui.recommendations;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.ui.control.Place;
import org.cinefactor.ui.session.CurrentPredictions;
import org.cinefactor.ui.session.CurrentProfile;

/**
 * The predictions beside the places of the list; what was said of a movie is kept when it is rated.
 */
public final class PredictionsViewModel {
  private final CurrentProfile person;
  private final CurrentPredictions predictions;
  private final ReadOnlyObjectProperty<Map<Integer, StarDistribution>> predicted;

  /** Predicts for the movies of a list. */
  public PredictionsViewModel(
      CurrentProfile person, CurrentPredictions predictions, RecommendationsViewModel list) {
    this.person = person;
    this.predictions = predictions;
    ObservableValue<List<Integer>> ids =
        list.placesProperty()
            .map(places -> places.stream().map(Place::movie).map(Movie::id).toList());
    this.predicted = predictions.of(ids);
  }

  /** The stars that the movies are predicted to get, by id, as far as that is known yet. */
  ReadOnlyObjectProperty<Map<Integer, StarDistribution>> predictedProperty() {
    return predicted;
  }

  /** Keeps what is predicted of a movie that is about to get its first stars. */
  void beforeRating(Movie movie, OptionalDouble stars) {
    StarDistribution now = predicted.get().get(movie.id());
    if (now != null && stars.isPresent() && !person.profile().ratings().contains(movie.id())) {
      predictions.keep(movie.id(), now);
    }
  }
}
