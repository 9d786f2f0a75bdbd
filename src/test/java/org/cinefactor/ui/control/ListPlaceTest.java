package org.cinefactor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.Recommendation;
import org.junit.jupiter.api.Test;

class ListPlaceTest {
  private static List<Recommendation> ranked(int... ids) {
    var list = new ArrayList<Recommendation>();
    for (int id : ids) {
      int rank = list.size() + 1;
      list.add(new Recommendation(rank, new Movie(id, "Movie " + id, List.of()), 1.0 / rank));
    }
    return list;
  }

  @Test
  void inTheFirstListNothingHasMoved() {
    assertThat(ListPlace.list(ranked(1, 2), List.of()))
        .extracting(ListPlace::move)
        .containsOnly(RankChange.STAYED);
  }

  @Test
  void everyPlaceSaysHowItsMovieCameThere() {
    List<ListPlace> before = ListPlace.list(ranked(1, 2, 3, 4), List.of());
    assertThat(ListPlace.list(ranked(3, 1, 5, 4), before))
        .extracting(ListPlace::move)
        .containsExactly(
            RankChange.up(2), RankChange.down(1), RankChange.ENTERED, RankChange.STAYED);
  }

  @Test
  void movesAreSaidInWordsAndNotByColourAlone() {
    assertThat(RankChange.up(2).sign()).isEqualTo("▲2");
    assertThat(RankChange.down(1).words()).isEqualTo("down 1");
    assertThat(RankChange.ENTERED.sign()).isEqualTo("new");
  }

  @Test
  void theBarOfTheBestIsWholeAndOthersAreTheirShareOfIt() {
    assertThat(ListPlace.list(ranked(1, 2, 3, 4), List.of()))
        .extracting(ListPlace::share)
        .containsExactly(1.0, 0.5, 1.0 / 3, 0.25);
  }

  @Test
  void barsToAScaleOfOtherListsAreShorterAndNeverLongerThanWhole() {
    assertThat(ListPlace.list(ranked(1, 2), List.of(), 2))
        .extracting(ListPlace::share)
        .containsExactly(0.5, 0.25);
    assertThat(ListPlace.list(ranked(1, 2), List.of(), 0.8))
        .extracting(ListPlace::share)
        .containsExactly(1.0, 0.5);
  }
}
