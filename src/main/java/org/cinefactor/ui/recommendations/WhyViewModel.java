package org.cinefactor.ui.recommendations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Why;
import org.cinefactor.recommend.factor.FactorRecommender;
import org.cinefactor.recommend.feature.FeatureNames;
import org.cinefactor.recommend.feature.FeatureNames.FeatureName;
import org.cinefactor.ui.session.CurrentModel;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.workspace.store.LoadedRecommender;

/** The state of the explanation of one movie's place, updated when a star or the model changes. */
public final class WhyViewModel {
  /** So many features are shown by name. */
  static final int NAMED = 4;

  private final CurrentProfile person;
  private final CurrentModel answers;
  private final ObservableValue<ListOptions> options;
  private final LatestJob<Explained> explaining;
  private final ReadOnlyObjectWrapper<Optional<Movie>> movie =
      new ReadOnlyObjectWrapper<>(this, "movie", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Why>> why =
      new ReadOnlyObjectWrapper<>(this, "why", Optional.empty());
  private final BooleanBinding current =
      Bindings.createBooleanBinding(
          () ->
              why.get().map(one -> one.movie().id()).equals(movie.get().map(Movie::id))
                  && why.get().isPresent(),
          why,
          movie);

  private Map<Integer, FeatureName> names = Map.of();

  /** An explanation, with the names of its largest features by number. */
  private record Explained(Optional<Why> why, Map<Integer, FeatureName> names) {
    static Explained of(FactorRecommender by, Optional<Why> why) {
      var names = new FeatureNames(by);
      return new Explained(
          why,
          why.stream()
              .flatMap(one -> one.features().stream().limit(NAMED))
              .map(share -> names.of(share.component()))
              .collect(Collectors.toMap(FeatureName::component, Function.identity())));
    }
  }

  /** Explains the places of a list that is made with some wishes. */
  public WhyViewModel(
      CurrentProfile person,
      CurrentModel answers,
      ObservableValue<ListOptions> options,
      TaskRunner runner) {
    this.person = person;
    this.answers = answers;
    this.options = options;
    this.explaining = new LatestJob<>(runner, this::explained);
    person.profileProperty().subscribe(_ -> explain());
    answers.currentProperty().subscribe(_ -> explain());
    options.subscribe(_ -> explain());
    movie.subscribe(_ -> explain());
  }

  /** The name of one of the {@value #NAMED} largest features of the explanation. */
  FeatureName nameOf(int component) {
    return names.getOrDefault(component, new FeatureName(component, Optional.empty(), List.of()));
  }

  /** The explanation; empty when none is asked for. */
  ReadOnlyObjectProperty<Optional<Why>> whyProperty() {
    return why.getReadOnlyProperty();
  }

  /** True while the explanation is of the movie that is asked for: not of the one before. */
  ObservableValue<Boolean> current() {
    return current;
  }

  /** Asks why a movie has its place; the same movie again closes the answer. */
  void ask(Movie other) {
    movie.set(
        movie.get().filter(other::equals).isPresent() ? Optional.empty() : Optional.of(other));
  }

  /** Explains a movie, or nothing. */
  public void show(Optional<Movie> other) {
    movie.set(other);
  }

  void close() {
    movie.set(Optional.empty());
  }

  private void explain() {
    Optional<LoadedRecommender> loaded = answers.currentProperty().get();
    Profile profile = person.profile();
    if (movie.get().isEmpty() || loaded.isEmpty() || profile.ratings().isEmpty()) {
      explaining.cancel();
      why.set(Optional.empty());
    } else {
      int id = movie.get().get().id();
      ListOptions wishes = options.getValue();
      LoadedRecommender by = loaded.get();
      explaining.start(
          _ ->
              Explained.of(
                  by.recommender(),
                  by.recommender().why(profile.ratings(), by.optionsFor(profile, wishes), id)));
    }
  }

  private void explained(Explained explained) {
    names = explained.names;
    why.set(explained.why);
  }
}
