package org.cinefactor.ui.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.session.CurrentModel;
import org.cinefactor.ui.session.CurrentOptions;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.task.LatestJob;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.Work;
import org.cinefactor.workspace.SamplePerson;
import org.cinefactor.workspace.start.StartPicture;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.ModelOrigin;

/** The state of the list of recommendations, which follows every star and every model. */
public final class RecommendationsViewModel {
  private static final int PAGE = LoadedRecommender.PLACES;
  private static final int MOST = 100;

  private final CurrentProfile person;
  private final CurrentModel answers;
  private final LatestJob<Ranked> ranking;
  private final ReadOnlyObjectWrapper<List<ListPlace>> places =
      new ReadOnlyObjectWrapper<>(this, "places", List.of());
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(this, "state", ListState.LOADING);
  private final ReadOnlyObjectWrapper<Integer> count =
      new ReadOnlyObjectWrapper<>(this, "count", PAGE);

  private final ObjectProperty<ListOptions> options;

  /**
   * Follows the person, what answers them, and their wishes.
   *
   * @param picture what is shown before anything answers
   */
  public RecommendationsViewModel(
      CurrentProfile person,
      CurrentModel answers,
      CurrentOptions wishes,
      StartPicture picture,
      TaskRunner runner) {
    this.person = person;
    this.answers = answers;
    this.options = wishes.optionsProperty();
    this.ranking = new LatestJob<>(runner, this::ranked);
    if (picture instanceof StartPicture.LastList last) {
      show(last.places());
    }
    person.profileProperty().subscribe(_ -> rank());
    answers.currentProperty().subscribe(_ -> rank());
    answers.making().stateProperty().subscribe(_ -> waitOrFail());
    answers.reading().stateProperty().subscribe(_ -> waitOrFail());
    count.subscribe(_ -> rank());
    options.subscribe(_ -> rank());
    if (picture instanceof StartPicture.Coming coming) {
      coming.list().ifPresent(list -> awaitFirst(_ -> list.call(), runner));
    }
  }

  private void awaitFirst(Work<List<Recommendation>> first, TaskRunner runner) {
    Profile now = person.profile();
    new LatestJob<List<Recommendation>>(runner, list -> showFirst(list, now)).start(first);
  }

  /** It counts until there is another one, and only for the profile that it was made for. */
  private void showFirst(List<Recommendation> list, Profile profile) {
    if (state.get() == ListState.LOADING && person.profile().equals(profile)) {
      show(list);
    }
  }

  /** A list and what it was made from; a usual one has ten places and no further wishes. */
  private record Ranked(
      LoadedRecommender by, Profile profile, boolean usual, List<Recommendation> list) {}

  /** The person's wishes for the list besides their ratings. */
  public ObjectProperty<ListOptions> optionsProperty() {
    return options;
  }

  /** The genres that can be asked for. */
  ObservableValue<List<Genre>> genres() {
    return answers
        .currentProperty()
        .map(
            a ->
                a.map(now -> now.data().catalog().genres().stream().sorted(Genre.BY_WORD).toList())
                    .orElse(List.of()));
  }

  /** The reason for which there are no genres to ask for. */
  String noGenres() {
    return ListTexts.noGenres(answers.currentProperty().get());
  }

  ReadOnlyObjectProperty<List<ListPlace>> placesProperty() {
    return places.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The current recommender, for the words above the list. */
  ReadOnlyObjectProperty<Optional<LoadedRecommender>> loadedProperty() {
    return answers.currentProperty();
  }

  /** Note about a list that a preliminary model makes; empty when another one does. */
  ObservableValue<String> preliminary() {
    return Bindings.createStringBinding(
        () ->
            answers
                .currentProperty()
                .get()
                .filter(by -> by.model().origin() == ModelOrigin.PRELIMINARY)
                .map(this::preliminary)
                .orElse(""),
        answers.currentProperty(),
        answers.making().stateProperty());
  }

  boolean isPreliminary() {
    return answers.preliminary().getValue();
  }

  private String preliminary(LoadedRecommender by) {
    return ListTexts.preliminary(
        answers.preliminaryPeople(by.data()),
        by.data().ratings().users(),
        answers.making().state().busy());
  }

  /** True if a preliminary model answers, and no other one is coming. */
  ObservableValue<Boolean> canTrain() {
    return Bindings.createBooleanBinding(
        () -> answers.preliminary().getValue() && !answers.making().state().busy(),
        answers.currentProperty(),
        answers.making().stateProperty());
  }

  /** Trains the model after all for which a preliminary one stands in. */
  void train() {
    answers.makeWanted();
  }

  LatestJob<?> making() {
    return answers.making();
  }

  ReadOnlyObjectProperty<Profile> profileProperty() {
    return person.profileProperty();
  }

  /** True if ten more places can be asked for. */
  boolean canShowMore() {
    return places.get().size() >= count.get() && count.get() < MOST;
  }

  void showMore() {
    if (canShowMore()) {
      count.set(count.get() + PAGE);
    }
  }

  void rate(Movie movie, OptionalDouble stars) {
    person.rate(movie, stars);
  }

  void hide(Movie movie) {
    person.hide(movie, true);
  }

  void watch(Movie movie) {
    person.watch(movie, !person.profile().watchlist().contains(movie.id()));
  }

  /** The sample person's ratings; none where the data set has no movie of theirs. */
  ObservableValue<Ratings> sample() {
    return answers
        .dataProperty()
        .map(
            data ->
                data.map(set -> SamplePerson.ratingsIn(set.catalog()))
                    .orElseGet(SamplePerson::ratings));
  }

  void trySample() {
    person.become(sample().getValue());
  }

  private void rank() {
    Profile profile = person.profile();
    Optional<LoadedRecommender> loaded = answers.currentProperty().get();
    if (profile.ratings().isEmpty()) {
      ranking.cancel();
      places.set(List.of());
      state.set(ListState.NOTHING_RATED);
    }
    if (loaded.isEmpty()) {
      waitOrFail();
    } else if (!profile.ratings().isEmpty()) {
      rank(loaded.get(), profile);
    }
  }

  private void rank(LoadedRecommender by, Profile profile) {
    int wanted = count.get();
    ListOptions wishes = options.get();
    boolean usual = wishes.equals(ListOptions.none()) && wanted == PAGE;
    ranking.start(
        _ ->
            new Ranked(
                by,
                profile,
                usual,
                by.recommender()
                    .recommend(profile.ratings(), by.optionsFor(profile, wishes), wanted)));
  }

  private void ranked(Ranked ranked) {
    show(ranked.list);
    if (ranked.usual) {
      answers.keep(ranked.by, ranked.profile, ranked.list);
    }
  }

  private void show(List<Recommendation> list) {
    boolean silent = list.stream().allMatch(r -> r.score() == 0);
    places.set(silent ? List.of() : ListPlace.list(list, places.get()));
    state.set(
        list.isEmpty()
            ? ListState.NOTHING_FITS
            : silent ? ListState.NOTHING_KNOWN : ListState.FULL);
  }

  /** Without a model there is only waiting for one, with the list of the last time or without. */
  private void waitOrFail() {
    if (answers.currentProperty().get().isEmpty()) {
      if (answers.noneIsComing() && places.get().isEmpty()) {
        state.set(ListState.FAILED);
      } else if (places.get().isEmpty() && !person.profile().ratings().isEmpty()) {
        state.set(ListState.LOADING);
      }
    }
  }
}
