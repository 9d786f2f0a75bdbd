package org.cinefactor.ui.control.movie;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.control.SingleClicks;
import org.cinefactor.ui.control.StarKeys;
import org.cinefactor.ui.control.gradual.FrameSlices;
import org.cinefactor.ui.control.gradual.Gradual;
import org.jspecify.annotations.Nullable;

/** Movies one below the other, to be rated with the pointer or with keys. */
public final class MovieList extends ListView<Movie> implements Gradual {
  /** The height of a row; one that is known is not found out again for each row scrolled to. */
  static final double ROW = 62;

  /** The room of the scroll bar, which rows keep free: nothing in them moves where it comes. */
  private static final Insets BAR = new Insets(0, 8, 0, 0);

  private static final double MIDDLE = 0.5;

  /** As many rows as a window of usual height has. */
  private static final int ROWS = 12;

  private final ObservableValue<Profile> profile;
  private final BiConsumer<Movie, OptionalDouble> rate;
  private final List<MovieAction> actions;
  private final ObjectProperty<Insets> free = new SimpleObjectProperty<>(BAR);
  private final FrameSlices frames = new FrameSlices(this, _ -> showMore());
  private List<Movie> movies = List.of();
  private int rows = 1;
  private int laidOut;
  private boolean confined;
  private Function<Movie, String> remark = _ -> "";

  /**
   * @param profile whose stars are shown
   * @param rate gives a movie stars, or takes them back
   * @param buttons what else can be done with a movie, a small button each
   * @param marks what can be said of a movie besides, a word on those of which it is said
   */
  public MovieList(
      ObservableValue<Profile> profile,
      BiConsumer<Movie, OptionalDouble> rate,
      List<MovieAction> buttons,
      List<MovieAction> marks) {
    this.profile = profile;
    this.rate = rate;
    this.actions = Stream.concat(buttons.stream(), marks.stream()).toList();
    getStyleClass().add("movie-list");
    setFixedCellSize(ROW);
    StackPane.setAlignment(this, Pos.TOP_LEFT);
    setCellFactory(
        _ -> new MovieCell(profile, rate, buttons, marks, movie -> remark.apply(movie), free));
    skinProperty().subscribe(_ -> showMade());
    skinProperty().subscribe(_ -> followScrollBar());
    SingleClicks.guardKeys(this);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Sets the remark on each movie; empty for none. */
  public void remark(Function<Movie, String> words) {
    remark = words;
    refresh();
  }

  private void followScrollBar() {
    for (Node node : lookupAll(".scroll-bar")) {
      if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
        bar.visibleProperty().subscribe(seen -> free.set(seen ? Insets.EMPTY : BAR));
      }
    }
  }

  /** Registers a listener for each scroll beyond the middle. */
  public void onFarDown(Runnable far) {
    skinProperty()
        .subscribe(
            _ -> {
              if (lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.positionProperty()
                    .subscribe(
                        (_, now) -> {
                          if (now.doubleValue() > MIDDLE) {
                            far.run();
                          }
                        });
              }
            });
  }

  @Override
  public boolean isWhole() {
    return getItems().size() == movies.size()
        && (confined || rows >= Math.min(ROWS, movies.size()));
  }

  /**
   * Shows other movies; the selection and the scroll place stay where they can. Where the selected
   * movie goes, the one that moves up is selected, so that the next key does something. The first
   * rows of a list on a screen come over some frames, as they have to be made.
   */
  public void show(List<Movie> found) {
    movies = found;
    showMade();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    laidOut = getItems().size();
    confined = isConfined();
    if (!isWhole()) {
      frames.begin();
    }
  }

  /** Less high than its rows so far: those that it has no room for are not made. */
  private boolean isConfined() {
    return getHeight() < getMaxHeight() - 1;
  }

  private void showMade() {
    boolean growing = getSkin() != null && rows < Math.min(ROWS, movies.size());
    setMaxHeight(growing ? heightOf(rows) : neededHeight());
    boolean some = growing && !confined && !getItems().equals(movies);
    showNow(some ? movies.subList(0, rows) : movies);
    if (!isWhole()) {
      frames.begin();
    }
  }

  /**
   * Another row, once those before are laid out; true when the next frame may bring a further one.
   */
  private boolean showMore() {
    if (laidOut != getItems().size()) {
      return false;
    }
    confined = isConfined();
    if (!isWhole()) {
      rows += confined ? 0 : 1;
      showMade();
    }
    return !isWhole();
  }

  /**
   * A list is no higher than its rows: it would make more, for nothing, to fill the rest of it, and
   * all of them in the frame of the first one.
   */
  private void showNow(List<Movie> now) {
    int shown = getItems().size();
    if (shown > 0 && now.size() > shown && now.subList(0, shown).equals(getItems())) {
      getItems().addAll(now.subList(shown, now.size()));
    } else if (!getItems().equals(now)) {
      Movie next = staying(now);
      getItems().setAll(now);
      if (next != null) {
        getSelectionModel().clearAndSelect(now.indexOf(next));
      }
    }
  }

  /** The selected movie, or the nearest one that stays, rather below it than above. */
  private @Nullable Movie staying(List<Movie> next) {
    int selected = getSelectionModel().getSelectedIndex();
    if (selected < 0 || selected >= getItems().size()) {
      return null;
    }
    List<Movie> before = getItems();
    List<Movie> nearest = new ArrayList<>(before.subList(selected, before.size()));
    nearest.addAll(before.subList(0, selected).reversed());
    return nearest.stream().filter(next::contains).findFirst().orElse(null);
  }

  /** The height in which all movies are seen without scrolling. */
  public double neededHeight() {
    return heightOf(movies.size());
  }

  private static double heightOf(int rows) {
    return rows * ROW + 2;
  }

  /** Takes the keyboard, with a movie selected. */
  public void enter() {
    if (!getItems().isEmpty()) {
      if (getSelectionModel().isEmpty()) {
        getSelectionModel().selectFirst();
      }
      requestFocus();
    }
  }

  private void pressed(KeyEvent e) {
    Movie movie = getSelectionModel().getSelectedItem();
    if (movie == null) {
      return;
    }
    if (!act(e, movie)) {
      StarKeys.chosen(e, profile.getValue().ratings().stars(movie.id()))
          .ifPresent(
              stars -> {
                rate.accept(movie, stars);
                e.consume();
              });
    }
  }

  private boolean act(KeyEvent e, Movie movie) {
    if (e.getCode() == KeyCode.ENTER) {
      MovieEvent.open(this, movie);
      e.consume();
      return true;
    }
    for (MovieAction one : actions) {
      if (one.key() == e.getCode() && !e.isShortcutDown()) {
        one.action().accept(movie);
        e.consume();
        return true;
      }
    }
    return false;
  }
}
