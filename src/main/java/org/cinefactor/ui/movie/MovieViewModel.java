package org.cinefactor.ui.movie;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.StarCounts;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.Profile;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.ui.session.CurrentPredictions;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.OwnList;
import org.cinefactor.ui.session.PredictionText;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;

/** The state of a movie's page: what the person said of the movie, and what everybody did. */
public final class MovieViewModel {
  private final CurrentProfile person;
  private final OpenData open;
  private final ReadOnlyObjectProperty<Map<Integer, StarDistribution>> predicted;
  private final LatestJob<Optional<StarCounts>> counting;
  private final ObjectProperty<Optional<Movie>> movie =
      new SimpleObjectProperty<>(this, "movie", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<StarCounts>> counts =
      new ReadOnlyObjectWrapper<>(this, "counts", Optional.empty());

  /** Held here: who follows a binding that nobody holds stops to hear of changes some time. */
  private final ObservableValue<Optional<Movie>> unrated;

  /** The model of a page that shows no movie yet. */
  public MovieViewModel(
      CurrentProfile person, OpenData open, CurrentPredictions predictions, TaskRunner runner) {
    this.person = person;
    this.open = open;
    this.unrated =
        Bindings.createObjectBinding(
            () -> movie.get().filter(_ -> stars().isEmpty()), movie, person.profileProperty());
    this.predicted = predictions.of(unrated.map(one -> one.stream().map(Movie::id).toList()));
    this.counting = new LatestJob<>(runner, counts::set);
    movie.subscribe(_ -> count());
    open.dataProperty().subscribe(_ -> count());
  }

  /** The movie; empty while no page is shown. */
  public ObjectProperty<Optional<Movie>> movieProperty() {
    return movie;
  }

  /** The movie as long as it has no stars of the person. */
  public ObservableValue<Optional<Movie>> unrated() {
    return unrated;
  }

  /**
   * Everybody's ratings of it; empty when no data set with it is open, or until they are counted.
   */
  ReadOnlyObjectProperty<Optional<StarCounts>> countsProperty() {
    return counts.getReadOnlyProperty();
  }

  ObservableValue<Profile> profile() {
    return person.profileProperty();
  }

  /** The stars that the person gave; empty when none. */
  OptionalDouble stars() {
    return movie
        .get()
        .map(m -> person.profile().ratings().stars(m.id()))
        .orElse(OptionalDouble.empty());
  }

  /** The stars that the person gave it and the days on which they did, in words. */
  String starsGiven() {
    return movie
        .get()
        .map(m -> person.historyProperty().get().starsGiven(m.id()))
        .map(
            given ->
                StarsGivenText.of(
                    given, stars().isPresent(), ZonedDateTime.now(ZoneId.systemDefault())))
        .orElse("");
  }

  /** The movie's pages in the web; none when the data set has no numbers of it. */
  List<MovieSite> sites() {
    return open.dataProperty()
        .get()
        .flatMap(data -> movie.get().map(m -> MovieSite.of(data.externalIds(), m.id())))
        .orElse(List.of());
  }

  /** Prediction of the person's stars, in words; empty when they gave some, or none is known. */
  ObservableValue<String> prediction() {
    return predicted.map(
        found -> found.values().stream().map(PredictionText::of).findFirst().orElse(""));
  }

  /** The lists, tags and marks that hold the movie. */
  List<OwnList> ownLists() {
    return movie.get().map(m -> OwnList.ofMovie(person.profile(), m.id())).orElse(List.of());
  }

  /** Takes the movie off one of them. */
  void remove(OwnList list) {
    movie.get().ifPresent(m -> person.remove(m, list));
  }

  void rate(OptionalDouble stars) {
    movie.get().ifPresent(m -> person.rate(m, stars));
  }

  void watch() {
    movie.get().ifPresent(m -> person.watch(m, !watched()));
  }

  void hide() {
    movie.get().ifPresent(m -> person.hide(m, !hidden()));
  }

  boolean watched() {
    return movie.get().filter(m -> person.profile().watchlist().contains(m.id())).isPresent();
  }

  boolean hidden() {
    return movie.get().filter(m -> person.profile().hidden().contains(m.id())).isPresent();
  }

  private void count() {
    counts.set(Optional.empty());
    if (movie.get().isEmpty()) {
      counting.cancel();
      return;
    }
    int id = movie.get().get().id();
    Optional<DataSet> data = open.dataProperty().get();
    counting.start(progress -> count(data, id, progress));
  }

  private static Optional<StarCounts> count(Optional<DataSet> data, int id, Progress progress) {
    return data.map(DataSet::ratings)
        .filter(ratings -> ratings.movieNumber(id) >= 0)
        .map(ratings -> ratings.starsOfMovie(ratings.movieNumber(id), progress));
  }
}
