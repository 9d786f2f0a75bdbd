package org.cinefactor.ui.recommendations;

import static javafx.scene.layout.Region.USE_PREF_SIZE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.ui.OnScreen;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.control.SmallWindow;
import org.cinefactor.ui.control.gradual.Gradual;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnScreen
class MovingListTest {
  private static final int PLACES = 10;

  private SmallWindow window;
  private MovingList list;

  @BeforeEach
  void show() throws Exception {
    window = new SmallWindow(600, 700);
    var actions = new PlaceRow.Actions((_, _) -> {}, _ -> {}, _ -> {}, _ -> {});
    SmallWindow.onScreen(
        () -> {
          list = new MovingList(actions, () -> false, _ -> {});
          window.root().getChildren().add(list);
        });
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void show(int first) throws Exception {
    SmallWindow.onScreen(() -> list.show(places(first)));
    awaitWhole();
  }

  private void awaitWhole() throws Exception {
    window.awaitWhole((Gradual) list.lookup(".sliding-rows"));
  }

  @Test
  void aWholeEveningOfListsMakesHardlyMoreRowsThanPlaces() throws Exception {
    Set<Node> made = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int first = 1; first <= 1000; first += 7) {
      show(first);
      made.addAll(list.lookupAll(".place-row"));
      assertThat(titles(list.lookupAll(".place-row"))).isEqualTo(titles(first));
    }
    assertThat(made).hasSizeLessThanOrEqualTo(2 * PLACES);
  }

  @Test
  void theFirstListComesRowByRow() throws Exception {
    SmallWindow.onScreen(
        () -> {
          list.show(places(1));
          assertThat(list.lookupAll(".place-row")).hasSizeLessThan(PLACES);
          assertThat(list.getMinHeight()).isEqualTo(USE_PREF_SIZE);
          assertThat(list.prefHeight(-1)).isEqualTo(PLACES * PlaceRow.HEIGHT);
        });
    awaitWhole();
    assertThat(titles(list.lookupAll(".place-row"))).isEqualTo(titles(1));
  }

  @Test
  void aRowThatComesLaterShowsAllThatIsKnownOfItsMovie() throws Exception {
    SmallWindow.onScreen(
        () -> {
          list.show(places(1));
          list.showWatched(Set.of(9));
        });
    awaitWhole();
    SmallWindow.onScreen(
        () ->
            assertThat(
                    list.lookupAll(".place-row").stream()
                        .filter(row -> row.getAccessibleText().contains("watchlist"))
                        .map(MovingListTest::title))
                .containsExactly("Movie 9"));
  }

  @Test
  void theKeyboardGoesToTheRowThatComesToItsPlace() throws Exception {
    show(1);
    SmallWindow.onScreen(
        () -> {
          row("Movie 3").requestFocus();
          list.show(places(101));
        });
    awaitWhole();
    SmallWindow.onScreen(() -> assertThat(row("Movie 103").isFocused()).isTrue());
  }

  private Node row(String title) {
    return list.lookupAll(".place-row").stream()
        .filter(row -> title(row).equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static String title(Node row) {
    return ((Labeled) row.lookup(".movie-title")).getText();
  }

  /** Another data set may say other things of a movie that is on its list too. */
  @Test
  void aRowThatIsKeptShowsTheMovieAsTheNewListHasIt() throws Exception {
    show(1);
    SmallWindow.onScreen(
        () -> {
          Node first = row("Movie 1");
          var other = new Movie(1, "Another title of it", List.of());
          list.show(ListPlace.list(List.of(new Recommendation(1, other, 1)), List.of()));
          assertThat(title(first)).isEqualTo("Another title of it");
        });
  }

  private static List<ListPlace> places(int first) {
    List<Recommendation> ranked =
        IntStream.range(0, PLACES)
            .mapToObj(
                i ->
                    new Recommendation(
                        i + 1, new Movie(first + i, "Movie " + (first + i), List.of()), 1.0))
            .toList();
    return ListPlace.list(ranked, List.of());
  }

  private static Set<String> titles(int first) {
    return IntStream.range(first, first + PLACES)
        .mapToObj(id -> "Movie " + id)
        .collect(Collectors.toSet());
  }

  private static Set<String> titles(Set<Node> rows) {
    return rows.stream().map(MovingListTest::title).collect(Collectors.toSet());
  }
}
