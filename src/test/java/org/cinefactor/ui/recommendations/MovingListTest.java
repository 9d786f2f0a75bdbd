package org.cinefactor.ui.recommendations;

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
import org.cinefactor.ui.control.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@OnScreen
class MovingListTest {
  private static final int PLACES = 10;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aWholeEveningOfListsMakesHardlyMoreRowsThanPlaces() {
    Set<Node> made = Collections.newSetFromMap(new IdentityHashMap<>());
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          MovingList list = list();
          for (int first = 1; first <= 1000; first += 7) {
            list.show(places(first));
            Set<Node> rows = list.lookupAll(".place-row");
            made.addAll(rows);
            assertThat(titles(rows)).isEqualTo(titles(first));
          }
        });
    assertThat(made).hasSizeLessThanOrEqualTo(2 * PLACES);
  }

  /** Another data set may say other things of a movie that is on its list too. */
  @Test
  void aRowThatIsKeptShowsTheMovieAsTheNewListHasIt() {
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          MovingList list = list();
          list.show(places(1));
          Node first = list.lookup(".place-row");
          var other = new Movie(1, "Another title of it", List.of());
          list.show(Place.list(List.of(new Recommendation(1, other, 1)), List.of()));
          assertThat(list.lookup(".place-row")).isSameAs(first);
          assertThat(titles(Set.of(first))).containsExactly("Another title of it");
        });
  }

  private static MovingList list() {
    var actions = new PlaceRow.Actions((_, _) -> {}, _ -> {}, _ -> {}, _ -> {});
    return new MovingList(actions, () -> false, _ -> {});
  }

  private static List<Place> places(int first) {
    List<Recommendation> ranked =
        IntStream.range(0, PLACES)
            .mapToObj(
                i ->
                    new Recommendation(
                        i + 1, new Movie(first + i, "Movie " + (first + i), List.of()), 1.0))
            .toList();
    return Place.list(ranked, List.of());
  }

  private static Set<String> titles(int first) {
    return IntStream.range(first, first + PLACES)
        .mapToObj(id -> "Movie " + id)
        .collect(Collectors.toSet());
  }

  private static Set<String> titles(Set<Node> rows) {
    return rows.stream()
        .map(row -> ((Labeled) row.lookup(".movie-title")).getText())
        .collect(Collectors.toSet());
  }
}
