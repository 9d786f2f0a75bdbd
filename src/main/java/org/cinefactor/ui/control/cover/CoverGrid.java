package org.cinefactor.ui.control.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.TilePane;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.control.PaintedPane;
import org.cinefactor.ui.control.StarKeys;
import org.cinefactor.ui.control.movie.MovieAction;
import org.cinefactor.ui.control.reveal.Reveal;

/**
 * Covers side by side, which the arrow keys walk through and the keys of a list rate. A cover is
 * made once, a few of them in each frame, and shows other movies afterwards.
 */
public final class CoverGrid extends PaintedPane {
  private static final int IN_ONE_FRAME = 4;
  private static final int FIRST = 60;
  private static final int MOST = 600;
  private static final double MIDDLE = 0.5;

  private final ObservableValue<Profile> profile;
  private final BiConsumer<Movie, OptionalDouble> rate;
  private final List<MovieAction> actions;
  private final List<CoverTile> made = new ArrayList<>();
  private final TilePane tiles = new TilePane();
  private final AnimationTimer making =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          makeSome();
        }
      };
  private List<Movie> movies = List.of();
  private int room = FIRST;
  private Runnable farDown = () -> {};

  /**
   * @param profile whose stars are shown
   * @param rate gives a movie stars, or takes them back
   * @param actions what else keys do with a movie
   */
  public CoverGrid(
      ObservableValue<Profile> profile,
      BiConsumer<Movie, OptionalDouble> rate,
      List<MovieAction> actions) {
    this.profile = profile;
    this.rate = rate;
    this.actions = List.copyOf(actions);
    getStyleClass().add("cover-grid");
    tiles.getStyleClass().add("cover-tiles");
    setContent(tiles);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    profile.subscribe(now -> made.forEach(tile -> tile.show(now)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    vvalueProperty().subscribe((_, now) -> scrolled(now.doubleValue()));
  }

  /** Registers a listener for a scroll beyond the middle, when the grid could show more movies. */
  public void onFarDown(Runnable far) {
    farDown = far;
  }

  /** More covers are made when they are scrolled to: 600 at most, which more words make fewer. */
  private void scrolled(double to) {
    if (to > MIDDLE && tiles.getChildren().size() == room && room < MOST) {
      if (movies.size() > room) {
        room += FIRST;
        making.start();
      } else {
        farDown.run();
      }
    }
  }

  /** Shows other movies, from the first one on. */
  public void show(List<Movie> next) {
    if (next.equals(movies)) {
      return;
    }
    int shown = movies.size();
    boolean longer = shown > 0 && next.size() > shown && next.subList(0, shown).equals(movies);
    movies = List.copyOf(next);
    if (longer) {
      scrolled(getVvalue());
      return;
    }
    setVvalue(0);
    room = FIRST;
    int ready = Math.min(made.size(), Math.min(room, movies.size()));
    for (int i = 0; i < ready; i++) {
      made.get(i).show(movies.get(i), profile.getValue());
    }
    tiles.getChildren().setAll(made.subList(0, ready));
    if (ready < Math.min(room, movies.size())) {
      making.start();
    }
  }

  private void makeSome() {
    int from = tiles.getChildren().size();
    int last = Math.min(room, movies.size());
    int to = Math.min(from + IN_ONE_FRAME, last);
    for (int i = from; i < to; i++) {
      if (i == made.size()) {
        made.add(tile());
      }
      made.get(i).show(movies.get(i), profile.getValue());
      tiles.getChildren().add(made.get(i));
    }
    if (to == last) {
      making.stop();
    }
  }

  private CoverTile tile() {
    var tile = new CoverTile(rate);
    tile.focusedProperty()
        .subscribe(
            has -> {
              if (has) {
                Reveal.in(this, tile);
              }
            });
    return tile;
  }

  /** Takes the keyboard. */
  public void enter() {
    if (!tiles.getChildren().isEmpty()) {
      tiles.getChildren().getFirst().requestFocus();
    }
  }

  private void pressed(KeyEvent e) {
    int at = focused();
    if (at < 0 || e.isShortcutDown() || e.isAltDown()) {
      return;
    }
    CoverTile tile = made.get(at);
    int to = walked(e.getCode(), at);
    if (to != at) {
      if (to >= 0 && to < tiles.getChildren().size()) {
        made.get(to).requestFocus();
      }
      e.consume();
    } else {
      tile.movie().ifPresent(movie -> act(e, tile, movie));
    }
  }

  private void act(KeyEvent e, CoverTile tile, Movie movie) {
    if (e.getCode() == KeyCode.ENTER) {
      tile.open();
      e.consume();
      return;
    }
    for (MovieAction one : actions) {
      if (one.key() == e.getCode()) {
        one.action().accept(movie);
        e.consume();
        return;
      }
    }
    StarKeys.chosen(e, profile.getValue().ratings().stars(movie.id()))
        .ifPresent(
            stars -> {
              rate.accept(movie, stars);
              e.consume();
            });
  }

  private int walked(KeyCode key, int at) {
    return switch (key) {
      case LEFT -> at - 1;
      case RIGHT -> at + 1;
      case UP -> at - columns();
      case DOWN -> at + columns();
      default -> at;
    };
  }

  private int columns() {
    double first = tiles.getChildren().getFirst().getLayoutY();
    return (int) tiles.getChildren().stream().takeWhile(tile -> tile.getLayoutY() == first).count();
  }

  private int focused() {
    for (int i = 0; i < tiles.getChildren().size(); i++) {
      if (made.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }
}
