package org.cinefactor.ui.discover;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.StringProperty;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.browse.Completions;

/**
 * The state of the completions: the ways to finish the operator that is being typed, and the one
 * that Enter takes. They have the arrows only behind a colon: the words of titles lead on to the
 * movies at once.
 */
public final class CompletionViewModel {
  private final StringProperty query;
  private final Supplier<SortedSet<Genre>> genres;
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
  private List<String> offered = List.of();

  CompletionViewModel(StringProperty query, Supplier<SortedSet<Genre>> genres) {
    this.query = query;
    this.genres = genres;
    query.subscribe(this::typed);
  }

  private void typed(String now) {
    offered = Completions.of(now, genres.get());
    chosen.set(Completions.isOperator(now) && !offered.isEmpty() ? 0 : -1);
  }

  /** All that can be taken with the pointer, or by Tab. */
  List<String> offered() {
    return offered;
  }

  /** The place of the one that Enter takes; -1 while Enter leads to the movies. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  boolean isChoosing() {
    return chosen.get() >= 0;
  }

  /** Chooses the next; behind the last one the arrow leads on to the movies. */
  void next() {
    chosen.set(chosen.get() + 1 < offered.size() ? chosen.get() + 1 : -1);
  }

  /** Chooses the one before; before the first one it stays. */
  void previous() {
    chosen.set(Math.max(0, chosen.get() - 1));
  }

  /** Leaves what is typed as it is: Enter leads to the movies, until something else is typed. */
  void dismiss() {
    chosen.set(-1);
  }

  /** Finishes the last word with the one that is chosen. */
  void take() {
    take(offered.get(chosen.get()));
  }

  /** Finishes the last word. */
  void take(String completion) {
    query.set(Completions.finish(query.get(), completion));
  }
}
