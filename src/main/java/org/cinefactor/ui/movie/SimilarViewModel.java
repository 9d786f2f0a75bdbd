package org.cinefactor.ui.movie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.feature.FeatureNames;
import org.cinefactor.recommend.feature.SimilarMovies;
import org.cinefactor.recommend.feature.SimilarMovies.SimilarMovie;
import org.cinefactor.recommend.feature.SimilarityWish;
import org.cinefactor.ui.session.CurrentModel;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.workspace.store.LoadedRecommender;

/** The state of the similar movies: the list, and the faders that say what "similar" means. */
public final class SimilarViewModel {
  private static final int SHOWN = 8;
  private static final int TRAITS = 4;

  private final CurrentModel answers;
  private final ObservableValue<Optional<Movie>> movie;
  private final LatestJob<Found> finding;
  private final ReadOnlyObjectWrapper<List<MovieTrait>> traits =
      new ReadOnlyObjectWrapper<>(this, "traits", List.of());
  private final ReadOnlyObjectWrapper<List<Movie>> similar =
      new ReadOnlyObjectWrapper<>(this, "similar", List.of());
  private final ReadOnlyObjectWrapper<SimilarityWish> wish =
      new ReadOnlyObjectWrapper<>(this, "wish", SimilarityWish.none());

  /** The wish of each movie, for whoever comes back; features are those of the model. */
  private final Map<Integer, SimilarityWish> wishes = new HashMap<>();

  private final ReadOnlyBooleanWrapper none = new ReadOnlyBooleanWrapper(this, "none", false);
  private final ReadOnlyBooleanWrapper pending = new ReadOnlyBooleanWrapper(this, "pending", false);
  private Optional<Prepared> prepared = Optional.empty();

  /** A model with the two that work on it, each made once. */
  private record Prepared(LoadedRecommender by, SimilarMovies movies, FeatureNames names) {
    static Prepared of(LoadedRecommender by) {
      return new Prepared(
          by,
          new SimilarMovies(by.recommender(), by.data().twins()),
          new FeatureNames(by.recommender()));
    }
  }

  private record Found(Prepared by, List<MovieTrait> traits, List<Movie> movies) {}

  /**
   * @param movie the movie that others are compared with
   */
  public SimilarViewModel(
      CurrentModel answers, ObservableValue<Optional<Movie>> movie, TaskRunner runner) {
    this.answers = answers;
    this.movie = movie;
    this.finding = new LatestJob<>(runner, this::found);
    movie.subscribe(_ -> comeBack());
    answers.currentProperty().subscribe(_ -> startAnew());
  }

  /** The traits that the movie has most of, most first. */
  ReadOnlyObjectProperty<List<MovieTrait>> traitsProperty() {
    return traits.getReadOnlyProperty();
  }

  /** The movies like it, most alike first; none when the model does not know it. */
  ReadOnlyObjectProperty<List<Movie>> similarProperty() {
    return similar.getReadOnlyProperty();
  }

  /** True once it is known that there are none. */
  ReadOnlyBooleanProperty noneProperty() {
    return none.getReadOnlyProperty();
  }

  /** True while traits and movies are still those of another movie, or of another model. */
  ReadOnlyBooleanProperty pendingProperty() {
    return pending.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<SimilarityWish> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  /** Asks for less (to -1) or better known ones (to 1). */
  void popularity(double dial) {
    ask(new SimilarityWish(dial, wish.get().faders()));
  }

  /** Asks for less (to -1) or more (to 1) of a trait. */
  void fader(int component, double value) {
    Map<Integer, Double> faders = new HashMap<>(wish.get().faders());
    faders.put(component, value);
    faders.values().removeIf(fader -> fader == 0);
    ask(new SimilarityWish(wish.get().popularity(), faders));
  }

  /** Asks for the most alike, whatever they are. */
  void reset() {
    ask(SimilarityWish.none());
  }

  private void ask(SimilarityWish next) {
    if (!next.equals(wish.get())) {
      movie.getValue().ifPresent(of -> wishes.put(of.id(), next));
      wish.set(next);
      find();
    }
  }

  private void startAnew() {
    wishes.clear();
    comeBack();
  }

  private void comeBack() {
    wish.set(
        movie
            .getValue()
            .map(of -> wishes.getOrDefault(of.id(), SimilarityWish.none()))
            .orElse(SimilarityWish.none()));
    pending.set(true);
    find();
  }

  private void find() {
    Optional<LoadedRecommender> by = answers.currentProperty().get();
    Optional<Movie> of = movie.getValue();
    none.set(false);
    if (by.isEmpty() || of.isEmpty()) {
      finding.cancel();
      similar.set(List.of());
      traits.set(List.of());
      pending.set(false);
      return;
    }
    Optional<Prepared> known = prepared.filter(one -> one.by.equals(by.get()));
    int id = of.get().id();
    SimilarityWish now = wish.get();
    finding.start(
        _ -> {
          Prepared with = known.orElseGet(() -> Prepared.of(by.get()));
          return new Found(
              with,
              with.movies.strongest(id, TRAITS).stream()
                  .map(with.names::of)
                  .map(MovieTrait::of)
                  .toList(),
              with.movies.like(id, now, SHOWN).stream().map(SimilarMovie::movie).toList());
        });
  }

  private void found(Found found) {
    prepared = Optional.of(found.by);
    if (!found.traits.equals(traits.get())) {
      traits.set(found.traits);
    }
    similar.set(found.movies);
    none.set(found.movies.isEmpty());
    pending.set(false);
  }
}
