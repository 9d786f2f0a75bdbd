package org.cinefactor.ui.control.movie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.SmallWindow;
import org.cinefactor.ui.shell.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnScreen
class MovieListTest {
  private static final int WIDTH = 600;
  private static final int BAR = 8;

  private static final List<Movie> TEN =
      IntStream.rangeClosed(1, 10).mapToObj(i -> new Movie(i, "Movie " + i, List.of())).toList();

  private final List<Integer> shown = new ArrayList<>();
  private SmallWindow window;
  private MovieList list;

  @BeforeEach
  void show() throws Exception {
    window = new SmallWindow(WIDTH, 700);
    SmallWindow.onScreen(
        () -> {
          list =
              new MovieList(
                  new ReadOnlyObjectWrapper<>(Profile.empty()), (_, _) -> {}, List.of(), List.of());
          list.getItems().subscribe(() -> shown.add(list.getItems().size()));
          window.root().getChildren().add(list);
        });
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theFirstMoviesComeAFewInAFrameInRoomForAll() throws Exception {
    SmallWindow.onScreen(
        () -> {
          list.applyCss();
          list.show(TEN);
          assertThat(list.getItems()).hasSizeLessThan(TEN.size());
          assertThat(list.neededHeight()).isGreaterThan(MovieList.ROW * TEN.size());
        });
    window.awaitWhole(list);
    assertThat(list.getItems()).isEqualTo(TEN);
    assertThat(shown).hasSizeGreaterThan(3).isSorted();
  }

  @Test
  void theScrollBarMovesNoStars() throws Exception {
    SmallWindow.onScreen(
        () -> {
          List<String> sheets = window.root().getScene().getStylesheets();
          sheets.add("data:text/css,.scroll-bar:vertical{-fx-pref-width:" + BAR + ";}");
          sheets.add(Shell.class.getResource("shell.css").toExternalForm());
          list.show(TEN);
        });
    window.awaitWhole(list);
    window.await(() -> width(".movie-cell") == WIDTH);
    double stars = right(".star-rating");
    SmallWindow.onScreen(() -> window.root().getScene().getWindow().setHeight(300));
    window.await(() -> width(".movie-cell") == WIDTH - BAR);
    assertThat(right(".star-rating")).isEqualTo(stars);
  }

  private double width(String style) {
    return list.lookup(style).getLayoutBounds().getWidth();
  }

  private double right(String style) {
    Node node = list.lookup(style);
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void moviesThatAreShownWhileOthersComeTakeTheirPlace() throws Exception {
    List<Movie> last = TEN.subList(6, 10);
    SmallWindow.onScreen(
        () -> {
          list.applyCss();
          list.show(TEN);
          list.show(last);
        });
    window.awaitWhole(list);
    assertThat(list.getItems()).isEqualTo(last);
  }

  @Test
  void onceItsRowsAreMadeAListIsThereAtOnce() throws Exception {
    SmallWindow.onScreen(
        () -> {
          list.applyCss();
          list.show(TEN);
        });
    window.awaitWhole(list);
    List<Movie> twice = new ArrayList<>(TEN);
    TEN.forEach(m -> twice.add(new Movie(m.id() + 100, m.title(), List.of())));
    SmallWindow.onScreen(() -> list.show(twice));
    window.awaitWhole(list);
    SmallWindow.onScreen(
        () -> {
          list.show(TEN.subList(0, 9));
          assertThat(list.isWhole()).isTrue();
        });
  }

  @Test
  void aListWithFewMoviesMakesNoFurtherRowsToFillTheWindow() throws Exception {
    SmallWindow.onScreen(() -> list.show(TEN.subList(0, 3)));
    window.await(() -> list.lookupAll(".movie-cell").size() >= 3);
    SmallWindow.onScreen(
        () -> {
          window.root().layout();
          assertThat(list.isWhole()).isTrue();
          assertThat(list.lookupAll(".movie-cell")).hasSize(3);
          assertThat(list.getHeight()).isEqualTo(list.neededHeight());
          assertThat(list.getLayoutY()).isZero();
        });
  }

  @Test
  void rowsThatAConfinedListHadNoRoomForComeAFewInAFrameWhenItHas() throws Exception {
    List<Integer> cells = new ArrayList<>();
    var room = new StackPane();
    SmallWindow.onScreen(
        () -> {
          room.getChildren().setAll(list);
          room.setMaxHeight(2 * MovieList.ROW);
          window.root().getChildren().setAll(room);
          list.applyCss();
          list.show(TEN);
        });
    window.awaitWhole(list);
    SmallWindow.onScreen(
        () -> {
          assertThat(list.getItems()).isEqualTo(TEN);
          assertThat(list.lookupAll(".movie-cell")).hasSizeLessThan(5);
          list.heightProperty().subscribe(() -> cells.add(list.lookupAll(".movie-cell").size()));
          room.setMaxHeight(Double.MAX_VALUE);
          window.root().layout();
          assertThat(list.isWhole()).isFalse();
        });
    window.awaitWhole(list);
    assertThat(list.getItems()).isEqualTo(TEN);
    assertThat(list.getHeight()).isEqualTo(list.neededHeight());
    assertThat(cells).hasSizeGreaterThan(4).isSorted();
  }
}
