package org.cinefactor.ui.recommendations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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
import org.cinefactor.ui.control.ListPlace;
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

  /** As many rows as can be made in one frame. */
  private static final int AT_ONCE = 2;

  private static final int NONE = -1;

  private final PlaceRow.Actions actions;
  private final Consumer<PlaceRow> focused;
  private final SlidingRows<Integer, PlaceRow> rows;
  private final Deque<PlaceRow> spare = new ArrayDeque<>();
  private final Map<Integer, PlaceRow> shown = new HashMap<>();
  private List<ListPlace> places = List.of();
  private Set<Integer> watched = Set.of();
  private Map<Integer, StarDistribution> predicted = Map.of();
  private int wanting = NONE;

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
   * them; many new ones come over some frames.
   */
  void show(List<ListPlace> next) {
    int keyboard = focusedIndex();
    places = next;
    rows.fit(next.size());
    List<Integer> ids = next.stream().map(place -> place.movie().id()).toList();
    if (isMuchNew(ids)) {
      rows.showGradually(ids, this::row, this::show);
    } else {
      rows.show(ids, this::row, this::show);
    }
    leaveAllBut(ids);
    if (keyboard >= 0 && focusedIndex() < 0) {
      giveKeyboard(keyboard);
    }
  }

  /** True where more rows have to be made than a frame has time for. */
  private boolean isMuchNew(List<Integer> ids) {
    long coming = ids.stream().filter(id -> !shown.containsKey(id)).count();
    return coming - spare.stream().filter(row -> row.getParent() == null).count() > AT_ONCE;
  }

  private void show(PlaceRow row, int i) {
    ListPlace place = places.get(i);
    if (!row.movie().equals(place.movie())) {
      row.become(place.movie());
    }
    shown.put(place.movie().id(), row);
    row.show(place);
    row.showWatched(watched.contains(place.movie().id()));
    Optional.ofNullable(predicted.get(place.movie().id())).ifPresent(row::show);
    if (wanting == i) {
      wanting = NONE;
      row.requestFocus();
    }
  }

  private void leaveAllBut(List<Integer> ids) {
    List<PlaceRow> gone =
        shown.values().stream().filter(row -> !ids.contains(row.movie().id())).toList();
    for (PlaceRow row : gone) {
      shown.remove(row.movie().id());
      leave(row);
    }
  }

  /**
   * To the row at that place, or the nearest one; where none is there yet, to the one that comes.
   */
  private void giveKeyboard(int place) {
    List<PlaceRow> order = order();
    if (order.isEmpty()) {
      wanting = Math.min(place, places.size() - 1);
    } else {
      order.get(Math.min(place, order.size() - 1)).requestFocus();
    }
  }

  /** The rows that are there, from the first place. */
  private List<PlaceRow> order() {
    return places.stream()
        .map(place -> Optional.ofNullable(shown.get(place.movie().id())))
        .flatMap(Optional::stream)
        .toList();
  }

  private PlaceRow row(int id) {
    Movie movie =
        places.stream().map(ListPlace::movie).filter(m -> m.id() == id).findFirst().orElseThrow();
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
    watched = watchlist;
    shown.forEach((id, row) -> row.showWatched(watchlist.contains(id)));
  }

  /** Shows how likely it is that the person likes each movie, as far as that is known. */
  void showPredictions(Map<Integer, StarDistribution> predictions) {
    predicted = predictions;
    shown.forEach((id, row) -> Optional.ofNullable(predictions.get(id)).ifPresent(row::show));
  }

  private int focusedIndex() {
    List<PlaceRow> order = order();
    for (int i = 0; i < order.size(); i++) {
      if (order.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void walk(KeyEvent e) {
    List<PlaceRow> order = order();
    int at = focusedIndex();
    int to = e.getCode() == KeyCode.DOWN ? at + 1 : e.getCode() == KeyCode.UP ? at - 1 : -1;
    if (at >= 0 && to >= 0 && to < order.size()) {
      order.get(to).requestFocus();
      e.consume();
    }
  }
}
