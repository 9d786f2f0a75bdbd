package org.cinefactor.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.StepKind.Mark;
import org.cinefactor.profile.exchange.MovedMovies;

/**
 * The person's ratings, watchlist and hidden movies, with undo and redo. Every change is handed on
 * to be written before the call returns.
 */
public final class CurrentProfile {
  private final Consumer<ProfileHistory> save;
  private final List<BiConsumer<Ratings, Movie>> onFirstStars = new ArrayList<>();
  private final ReadOnlyObjectWrapper<ProfileHistory> history;
  private final ReadOnlyObjectWrapper<Profile> profile;
  private Optional<Catalog> titles = Optional.empty();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
  private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper(this, "undoName", "");
  private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper(this, "redoName", "");

  /**
   * @param history what was kept
   * @param save gets every change, to write it
   */
  public CurrentProfile(ProfileHistory history, Consumer<ProfileHistory> save) {
    this.save = save;
    this.history = new ReadOnlyObjectWrapper<>(this, "history", history);
    this.profile = new ReadOnlyObjectWrapper<>(this, "profile", history.profile());
    canRedo.bind(this.history.map(ProfileHistory::canRedo));
    undoName.bind(
        this.history.map(h -> h.undoStep().map(step -> StepText.of(step.kind())).orElse("")));
    redoName.bind(
        this.history.map(h -> h.redoStep().map(step -> StepText.of(step.kind())).orElse("")));
    profile.bind(this.history.map(ProfileHistory::profile));
  }

  /** The person's profile as of now. */
  public ReadOnlyObjectProperty<Profile> profileProperty() {
    return profile.getReadOnlyProperty();
  }

  /** The person's profile as of now. */
  public Profile profile() {
    return history.get().profile();
  }

  /** True if there is an undone step to make again. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** The step that undo takes back, in words; empty when there is none. */
  public ReadOnlyStringProperty undoNameProperty() {
    return undoName.getReadOnlyProperty();
  }

  /** The step that redo makes again, in words; empty when there is none. */
  public ReadOnlyStringProperty redoNameProperty() {
    return redoName.getReadOnlyProperty();
  }

  /** Gives a movie stars, or takes them back when there are none. */
  public void rate(Movie movie, OptionalDouble stars) {
    Ratings before = profile().ratings();
    if (stars.isPresent()) {
      change(
          new StepKind.Rated(movie.name(), stars.getAsDouble()),
          profile().rated(movie.id(), stars.getAsDouble()));
    } else {
      mark(Mark.UNRATED, movie, profile().unrated(movie.id()));
    }
    if (stars.isPresent() && !before.contains(movie.id())) {
      onFirstStars.forEach(listener -> listener.accept(before, movie));
    }
  }

  /**
   * Registers a listener for each movie that gets its first stars, wherever that is, with the
   * ratings before them; not of imports, undo or redo.
   */
  public void onFirstStars(BiConsumer<Ratings, Movie> listener) {
    onFirstStars.add(listener);
  }

  /** Says that movies are not seen. */
  public void notSeen(List<Movie> movies) {
    change(
        movies.size() == 1
            ? new StepKind.Marked(Mark.NOT_SEEN, movies.getFirst().name())
            : new StepKind.NotSeen(movies.size()),
        profile().notSeen(movies.stream().map(Movie::id).toList()));
  }

  /** Takes back that a movie is not seen. */
  public void notNotSeen(Movie movie) {
    mark(Mark.NOT_SEEN_TAKEN_BACK, movie, profile().notNotSeen(movie.id()));
  }

  /** Keeps a movie out of the recommendations, or lets it in again. */
  public void hide(Movie movie, boolean hidden) {
    mark(
        hidden ? Mark.NOT_INTERESTED : Mark.RECOMMENDED_AGAIN,
        movie,
        hidden ? profile().hiding(movie.id()) : profile().notHiding(movie.id()));
  }

  /** Puts a movie on the watchlist, or takes it off. */
  public void watch(Movie movie, boolean wanted) {
    mark(
        wanted ? Mark.ON_WATCHLIST : Mark.OFF_WATCHLIST,
        movie,
        wanted ? profile().watching(movie.id()) : profile().notWatching(movie.id()));
  }

  /** Takes a movie off a list that came with an import. */
  public void remove(Movie movie, OwnList list) {
    switch (list) {
      case OwnList.Seen _ -> mark(Mark.SEEN_TAKEN_BACK, movie, profile().unseen(movie.id()));
      case OwnList.Labelled(Label label) ->
          change(
              new StepKind.Removed(movie.name(), label), profile().unlabelled(movie.id(), label));
    }
  }

  /** Takes the ratings of the sample person in place of one's own; undo brings those back. */
  public void become(Ratings ratings) {
    change(StepKind.Plain.SAMPLE_PERSON, profile().withRatings(ratings));
  }

  /** The history that it came about by. */
  public ReadOnlyObjectProperty<ProfileHistory> historyProperty() {
    return history.getReadOnlyProperty();
  }

  /** Goes on with a history that has a step more, such as an import. */
  public void goOn(ProfileHistory next) {
    set(next);
  }

  /** Takes the last step back. */
  public void undo() {
    set(history.get().undo());
  }

  /** Makes the last undone step again. */
  public void redo() {
    set(history.get().redo());
  }

  private void mark(Mark mark, Movie movie, Profile next) {
    change(new StepKind.Marked(mark, movie.name()), next);
  }

  private void change(StepKind kind, Profile next) {
    set(history.get().then(kind, next));
  }

  /**
   * Keeps the titles of all movies of which something is said, now and from now on, as far as a
   * catalog has them.
   */
  void keepTitles(Catalog catalog) {
    titles = Optional.of(catalog);
    set(history.get());
  }

  private void set(ProfileHistory next) {
    ProfileHistory named = titles.map(catalog -> MovedMovies.titled(next, catalog)).orElse(next);
    if (named != history.get()) {
      save.accept(named);
      history.set(named);
    }
  }
}
