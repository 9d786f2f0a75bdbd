package org.cinefactor.ui.recommendations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.ui.control.Place;
import org.cinefactor.ui.control.SingleClicks;
import org.cinefactor.ui.control.SlidingRows;
import org.cinefactor.workspace.store.LoadedRecommender;

/**
 * The places one below the other, which the arrow keys walk through. A row that has gone stands for
 * the next movie that comes: to make and dress a new one takes as long as all else that a star
 * changes.
 */
final class MovingList extends StackPane {
  /** The number of rows that wait to be used again. */
  private static final int SPARE = LoadedRecommender.PLACES;

  private final PlaceRow.Actions actions;
  private final Consumer<PlaceRow> focused;
  private final SlidingRows<Integer, PlaceRow> rows;
  private final Deque<PlaceRow> spare = new ArrayDeque<>();
  private List<PlaceRow> order = List.of();

  /**
   * @param actions what can be done with a place
   * @param motion whether rows slide
   * @param focused gets the row that has come to the keyboard
   */
  MovingList(PlaceRow.Actions actions, BooleanSupplier motion, Consumer<PlaceRow> focused) {
    this.actions = actions;
    this.focused = focused;
    this.rows = new SlidingRows<>(0, PlaceRow.HEIGHT, PlaceRow.HEIGHT, motion);
    getStyleClass().add("moving-list");
    setMinHeight(USE_PREF_SIZE);
    setAlignment(Pos.TOP_LEFT);
    getChildren().add(rows);
    SingleClicks.guardKeys(this);
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    // The pane that scrolls would take the keyboard from the row.
    addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
  }

  /**
   * Shows a list; rows of movies that are on both are kept, with what another data set says of
   * them.
   */
  void show(List<Place> places) {
    int keyboard = focusedIndex();
    var next = new ArrayList<PlaceRow>();
    rows.fit(places.size());
    rows.show(
        places.stream().map(place -> place.movie().id()).toList(),
        id -> row(places, id),
        (row, i) -> {
          Place place = places.get(i);
          if (!row.movie().equals(place.movie())) {
            row.become(place.movie());
          }
          row.show(place);
          next.add(row);
        });
    order.stream().filter(row -> !next.contains(row)).forEach(this::leave);
    order = List.copyOf(next);
    if (keyboard >= 0 && !order.isEmpty() && focusedIndex() < 0) {
      order.get(Math.min(keyboard, order.size() - 1)).requestFocus();
    }
  }

  private PlaceRow row(List<Place> places, int id) {
    Movie movie =
        places.stream().map(Place::movie).filter(m -> m.id() == id).findFirst().orElseThrow();
    Optional<PlaceRow> again = spare.stream().filter(row -> row.getParent() == null).findFirst();
    again.ifPresent(
        row -> {
          spare.remove(row);
          row.become(movie);
        });
    return again.orElseGet(() -> newRow(movie));
  }

  /** It may still be fading out. */
  private void leave(PlaceRow row) {
    row.leave();
    spare.addLast(row);
    if (spare.size() > SPARE) {
      spare.removeFirst().end();
    }
  }

  private PlaceRow newRow(Movie movie) {
    var row = new PlaceRow(movie, actions);
    row.focusedProperty()
        .subscribe(
            has -> {
              if (has) {
                focused.accept(row);
              }
            });
    return row;
  }

  /** Marks the movies that are on the watchlist. */
  void showWatched(Set<Integer> watchlist) {
    order.forEach(row -> row.showWatched(watchlist.contains(row.movie().id())));
  }

  /** Shows how likely it is that the person likes each movie, as far as that is known. */
  void showPredictions(Map<Integer, StarDistribution> predictions) {
    for (PlaceRow row : order) {
      Optional.ofNullable(predictions.get(row.movie().id())).ifPresent(row::show);
    }
  }

  private int focusedIndex() {
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void walk(KeyEvent e) {
    int at = focusedIndex();
    int to = e.getCode() == KeyCode.DOWN ? at + 1 : e.getCode() == KeyCode.UP ? at - 1 : -1;
    if (at >= 0 && to >= 0 && to < order.size()) {
      order.get(to).requestFocus();
      e.consume();
    }
  }
}
