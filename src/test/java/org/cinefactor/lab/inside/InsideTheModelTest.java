package org.cinefactor.lab.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.cinefactor.chart.HeatMap;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.FilterCounts;
import org.cinefactor.lab.HandMade;
import org.cinefactor.lab.LabData;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Mask;
import org.cinefactor.lab.inside.ComponentCard.GenreShare;
import org.cinefactor.lab.inside.ComponentCard.MovieWeight;
import org.cinefactor.lab.inside.ComponentCard.UserWeight;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommendation;
import org.junit.jupiter.api.Test;

final class InsideTheModelTest {
  private final LabModel model = HandMade.rank2();

  private static List<Integer> ids(List<Recommendation> list) {
    return list.stream().map(r -> r.movie().id()).toList();
  }

  @Test
  void cardsSayWhatAComponentIsAbout() {
    ComponentCard card = ComponentCards.of(model, 10).getFirst();

    // Column sums of P are 2 and 3, row sums of Q are 6 and 3: 12 of 21.
    assertThat(card.share()).isCloseTo(12 / 21.0, within(1e-15));
    assertThat(card.movies()).extracting(w -> w.movie().id()).containsExactly(10, 20);
    assertThat(card.movies()).extracting(MovieWeight::relative).containsExactly(1.0, 0.5);
    assertThat(card.people()).extracting(UserWeight::userId).containsExactly(1, 3);
    assertThat(card.people()).extracting(UserWeight::share).containsExactly(1.0, 6 / 9.0);
  }

  @Test
  void genresOfAComponentAddUpToOne() {
    List<GenreShare> genres = ComponentCards.of(model, 10).getFirst().genres();

    assertThat(genres).extracting(g -> g.genre().name()).containsExactly("Action", "Drama");
    assertThat(genres.getFirst().share()).isCloseTo(5 / 6.0, within(1e-15));
    assertThat(genres.getLast().share()).isCloseTo(1 / 6.0, within(1e-15));
    // In the whole reconstruction Action has 10 of 18.
    assertThat(genres.getFirst().lift()).isCloseTo(5 / 6.0 / (10 / 18.0), within(1e-15));
  }

  @Test
  void sharesOfAllComponentsAddUpToOne() {
    double sum = ComponentCards.of(model, 1).stream().mapToDouble(ComponentCard::share).sum();

    assertThat(sum).isCloseTo(1, within(1e-15));
  }

  @Test
  void aMutedComponentLeavesScoresAndReconstruction() {
    Mask soloed = Mask.all(2).solo(1);

    assertThat(ids(model.recommend(HandMade.ratings(), 3))).containsExactly(10, 30, 40);
    assertThat(model.recommend(HandMade.ratings(), 3, Mask.all(2)))
        .isEqualTo(model.recommend(HandMade.ratings(), 3));
    assertThat(model.recommend(HandMade.ratings(), 1).getFirst().score())
        .isCloseTo(0.8, within(1e-12));
    assertThat(model.recommend(HandMade.ratings(), 1, soloed).getFirst().score()).isZero();
    assertThat(model.cell(2, 2, Mask.all(2))).isEqualTo(2);
    assertThat(model.cell(2, 2, Mask.all(2).toggled(1))).isZero();
    assertThat(Mask.all(2).toggled(0)).isEqualTo(soloed).isNotEqualTo(Mask.all(2));
    assertThat(soloed.toggled(0).isAll()).isTrue();
    assertThatThrownBy(() -> soloed.solo(2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void theCutOutHasTheErrorOfEachCell() {
    Submatrix cut = Submatrix.of(model, 3, 4, Mask.all(2));

    // Movies 10, 20 and 30 have two ratings, 40 has one; user 3 has three, the others two.
    assertThat(cut.movies()).extracting(m -> m.id()).containsExactly(10, 20, 30, 40);
    assertThat(cut.userIds()).containsExactly(3, 1, 2);
    assertThat(cut.isRated(0, 3)).isFalse();
    assertThat(cut.error(0, 3)).isEqualTo(-1);
    assertThat(cut.error(1, 1)).isEqualTo(2);
    assertThat(cut.score(2, 2)).isEqualTo(4);
    assertThat(cut.error()).isEqualTo(3);
    assertThat(Submatrix.of(model, 1, 2, Mask.all(2)).userIds()).containsExactly(3);
  }

  @Test
  void heatMapsAreMeansOfNeighbours() {
    HeatMap q = FactorHeatMaps.ofQ(model, HeatMapOrder.BY_ID, 2);

    assertThat(q.title()).isEqualTo("Q: 2 components x 4 movies");
    assertThat(q.values()).containsExactly(3, 0, 0, 1.5f);
    assertThat(q.greatest()).isEqualTo(3);
    assertThat(q.firstColumn(1)).isEqualTo(2);
    HeatMap p = FactorHeatMaps.ofP(model, HeatMapOrder.BY_ID, 100);
    assertThat(p.title()).isEqualTo("P: 3 users x 2 components");
    assertThat(p.values()).containsExactly(1, 0, 0, 2, 1, 1);
  }

  @Test
  void heatMapsCanBeOrderedByTheStrongestComponent() {
    HeatMap p = FactorHeatMaps.ofP(model, HeatMapOrder.BY_STRONGEST_COMPONENT, 100);

    // Users 1 and 3 lean to the first component (a tie goes to the first), user 2 to the second.
    assertThat(p.values()).containsExactly(1, 0, 1, 1, 0, 2);
  }

  @Test
  void bothWaysToReadTheFilterAreCounted() {
    FilterCounts counts =
        FilterCounts.of(model.data().data().ratings(), new MovieFilter(1, 3, Combination.ANY));

    // More than one rating: 10, 20, 30. Mean above 3: 10 only (20 and 30 have 3, 40 has 3).
    assertThat(counts.any()).isEqualTo(new FilterCounts.Passed(3, 6));
    assertThat(counts.all()).isEqualTo(new FilterCounts.Passed(1, 2));
  }

  @Test
  void aModelOfOtherRatingsIsRefused() {
    LabData fewer =
        LabData.of(HandMade.data().data(), new MovieFilter(1, 3, Combination.ALL), Progress.NONE);

    assertThatThrownBy(() -> new LabModel(fewer, model.training()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 movies does not belong to ratings");
  }
}
