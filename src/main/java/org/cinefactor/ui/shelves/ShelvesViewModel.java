package org.cinefactor.ui.shelves;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.Person;

/** The movies that the person keeps, newest first, with undo and redo. */
public final class ShelvesViewModel {
  private final Person person;
  private final OpenData open;
  private final ObjectProperty<Kept> chosen =
      new SimpleObjectProperty<>(this, "chosen", Kept.RATED);
  private final ReadOnlyObjectWrapper<List<Movie>> movies =
      new ReadOnlyObjectWrapper<>(this, "movies", List.of());

  /** Shows what the person keeps, as far as the open data set knows it. */
  public ShelvesViewModel(Person person, OpenData open) {
    this.person = person;
    this.open = open;
    person.profileProperty().subscribe(_ -> list());
    open.dataProperty().subscribe(_ -> list());
    chosen.subscribe(_ -> list());
  }

  /** Which list is shown. */
  ObjectProperty<Kept> chosenProperty() {
    return chosen;
  }

  ReadOnlyObjectProperty<List<Movie>> moviesProperty() {
    return movies.getReadOnlyProperty();
  }

  ObservableValue<Ratings> ratings() {
    return person.profileProperty().map(Profile::ratings);
  }

  /** A list's name with the number of its movies: {@code Rated 9}. */
  ObservableValue<String> title(Kept kept) {
    return person.profileProperty().map(p -> "%s %,d".formatted(kept.title(), kept.ids(p).size()));
  }

  /** How many movies of the list the open data set lacks, in words; empty when it has all. */
  ObservableValue<String> lacking() {
    return movies.map(
        known -> {
          int lacking = chosen.get().ids(person.profile()).size() - known.size();
          return lacking == 0 || open.dataProperty().get().isEmpty()
              ? ""
              : "%,d more that the open data set does not have; kept all the same"
                  .formatted(lacking);
        });
  }

  ReadOnlyBooleanProperty canUndoProperty() {
    return person.canUndoProperty();
  }

  ReadOnlyBooleanProperty canRedoProperty() {
    return person.canRedoProperty();
  }

  ReadOnlyStringProperty undoNameProperty() {
    return person.undoNameProperty();
  }

  ReadOnlyStringProperty redoNameProperty() {
    return person.redoNameProperty();
  }

  void undo() {
    person.undo();
  }

  void redo() {
    person.redo();
  }

  void rate(Movie movie, OptionalDouble stars) {
    person.rate(movie, stars);
  }

  /** Takes a movie off the list that is shown. */
  void remove(Movie movie) {
    switch (chosen.get()) {
      case RATED -> person.rate(movie, OptionalDouble.empty());
      case WATCHLIST -> person.watch(movie, false);
      case HIDDEN -> person.hide(movie, false);
    }
  }

  void clearRatings() {
    person.clearRatings();
  }

  private void list() {
    Optional<Catalog> catalog = open.dataProperty().get().map(DataSet::catalog);
    movies.set(
        chosen.get().ids(person.profile()).reversed().stream()
            .flatMap(id -> catalog.flatMap(c -> c.movie(id)).stream())
            .toList());
  }
}
