package org.cinefactor.ui.shelves;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.session.CurrentProfile;
import org.cinefactor.ui.session.OwnList;

/** The state of the lists that came with imports: which there are, and which one is shown. */
final class OwnListsViewModel {
  private final CurrentProfile person;
  private final ReadOnlyObjectWrapper<List<OwnList>> all =
      new ReadOnlyObjectWrapper<>(this, "all", List.of());
  private final ReadOnlyObjectWrapper<Optional<OwnList>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

  OwnListsViewModel(CurrentProfile person) {
    this.person = person;
    person.profileProperty().subscribe(_ -> changed());
  }

  /** All that hold a movie. */
  ReadOnlyObjectProperty<List<OwnList>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** The one that is shown; empty when there is none. */
  ReadOnlyObjectProperty<Optional<OwnList>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  boolean isAny() {
    return !OwnList.all(person.profile()).isEmpty();
  }

  /** Shows one of them. */
  void show(OwnList list) {
    shown.set(Optional.of(list));
  }

  /** Takes a movie off the list that is shown. */
  void remove(Movie movie) {
    shown.get().ifPresent(list -> person.remove(movie, list));
  }

  /** The movies of the list that is shown: in its own order, or the newest first. */
  List<Integer> ids() {
    return shown
        .get()
        .map(
            list -> {
              List<Integer> ids = List.copyOf(list.ids(person.profile()));
              return list.isOrdered() ? ids : ids.reversed();
            })
        .orElse(List.of());
  }

  /** A list whose last movie is taken off is gone, and the first one is shown in its place. */
  private void changed() {
    List<OwnList> now = OwnList.all(person.profile());
    all.set(now);
    if (shown.get().filter(now::contains).isEmpty()) {
      shown.set(now.stream().findFirst());
    }
  }
}
