package org.cinefactor.ui.lab.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cinefactor.ui.lab.InOpenLab;
import org.cinefactor.ui.lab.OpenLab;
import org.cinefactor.ui.lab.desk.LabPage;
import org.junit.jupiter.api.Test;

/** The Side by side tab: pinned ranks and the slider's. */
final class SideBySideViewModelTest extends InOpenLab {
  @Test
  void pinnedRanksStayWhileTheLastListFollowsTheSlider() {
    lab.enterAs(OpenLab.comedyFan());
    var sides = lab.sideBySide();
    lab.page(LabPage.SIDE_BY_SIDE);
    lab.desk().compare(List.of(1, 3, 6));
    assertThat(sides.pins().threeProperty().get()).isTrue();
    assertThat(ranksShown()).containsExactly(1, 3, 6);
    lab.desk().go(4);
    assertThat(ranksShown()).containsExactly(1, 3, 4);
    sides.pins().threeProperty().set(false);
    sides.pins().first(0);
    assertThat(ranksShown()).containsExactly(1, 4);
    assertThat(sides.comparisonProperty().get().orElseThrow().person())
        .isEqualTo(OpenLab.comedyFan());
  }

  @Test
  void whoHasNoRatingsYetHasNothingToCompareAndSeesItWithTheFirstStar() {
    lab.enter();
    lab.desk().people().choose(lab.desk().people().allProperty().get().getFirst());
    lab.page(LabPage.SIDE_BY_SIDE);
    assertThat(lab.sideBySide().comparisonProperty().get()).isEmpty();
    lab.rate(4, 5);
    assertThat(lab.sideBySide().comparisonProperty().get()).isPresent();
  }

  @Test
  void itRestsWhileItIsNotShown() {
    lab.enterAs(OpenLab.comedyFan());
    lab.page(LabPage.SIDE_BY_SIDE);
    lab.desk().compare(List.of(1, 3));
    lab.page(LabPage.TOP_TEN);
    lab.desk().go(5);
    assertThat(ranksShown()).containsExactly(1, 3);
    lab.page(LabPage.SIDE_BY_SIDE);
    assertThat(ranksShown()).containsExactly(1, 5);
  }

  private List<Integer> ranksShown() {
    return lab.sideBySide().comparisonProperty().get().orElseThrow().sides().stream()
        .map(side -> side.rank())
        .toList();
  }
}
