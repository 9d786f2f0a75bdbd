package org.cinefactor.ui.recommendations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.cinefactor.catalog.Movie;

/**
 * The places one below the other. A movie that changes its place slides there, one that comes fades
 * in, one that goes fades out.
 */
final class MovingList extends Pane {
  private static final Duration SLIDE = Duration.millis(220);
  private static final Duration FADE = Duration.millis(180);

  private final PlaceRow.Actions actions;
  private final BooleanSupplier motion;
  private final Consumer<PlaceRow> focused;
  private final Map<Integer, PlaceRow> rows = new HashMap<>();
  private List<PlaceRow> order = List.of();

  /**
   * @param actions what can be done with a place
   * @param motion whether rows slide
   * @param focused gets the row that has come to the keyboard
   */
  MovingList(PlaceRow.Actions actions, BooleanSupplier motion, Consumer<PlaceRow> focused) {
    this.actions = actions;
    this.motion = motion;
    this.focused = focused;
    getStyleClass().add("moving-list");
    addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
  }

  /** Shows a list; rows of movies that are on both are kept. */
  void show(List<Place> places) {
    boolean moving = motion.getAsBoolean() && !rows.isEmpty() && getScene() != null;
    int focused = focusedIndex();
    Map<Integer, PlaceRow> leaving = new HashMap<>(rows);
    var next = new ArrayList<PlaceRow>();
    for (Place place : places) {
      PlaceRow row = leaving.remove(place.movie().id());
      boolean entered = row == null;
      if (row == null) {
        row = row(place.movie());
        rows.put(place.movie().id(), row);
        getChildren().add(row);
      }
      row.show(place);
      put(row, (place.rank() - 1) * PlaceRow.HEIGHT, entered, moving);
      next.add(row);
    }
    leaving.values().forEach(row -> leave(row, moving));
    order = next;
    setPrefHeight(places.size() * PlaceRow.HEIGHT);
    setMinHeight(USE_PREF_SIZE);
    if (focused >= 0 && !next.isEmpty() && focusedIndex() < 0) {
      next.get(Math.min(focused, next.size() - 1)).requestFocus();
    }
  }

  private PlaceRow row(Movie movie) {
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
    rows.forEach((id, row) -> row.showWatched(watchlist.contains(id)));
  }

  private void put(PlaceRow row, double y, boolean entered, boolean moving) {
    double from = row.getLayoutY() + row.getTranslateY();
    row.setLayoutY(y);
    row.setTranslateY(0);
    if (moving && entered) {
      fade(row, 0, 1);
    } else if (moving && from != y) {
      row.setTranslateY(from - y);
      var slide = new TranslateTransition(SLIDE, row);
      slide.setToY(0);
      slide.setInterpolator(Interpolator.EASE_BOTH);
      slide.play();
    }
  }

  private void leave(PlaceRow row, boolean moving) {
    rows.remove(row.movie().id());
    row.setFocusTraversable(false);
    row.setMouseTransparent(true);
    if (moving) {
      fade(row, 1, 0).setOnFinished(_ -> getChildren().remove(row));
    } else {
      getChildren().remove(row);
    }
  }

  private static FadeTransition fade(PlaceRow row, double from, double to) {
    var fade = new FadeTransition(FADE, row);
    fade.setFromValue(from);
    fade.setToValue(to);
    fade.play();
    return fade;
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

  @Override
  protected void layoutChildren() {
    for (var child : getChildren()) {
      child.resize(getWidth(), PlaceRow.HEIGHT);
    }
  }
}
