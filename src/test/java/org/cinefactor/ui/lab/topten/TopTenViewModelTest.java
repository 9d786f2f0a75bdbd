package org.cinefactor.ui.lab.topten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import org.cinefactor.ui.control.ListPlace;
import org.cinefactor.ui.lab.InOpenLab;
import org.cinefactor.ui.lab.OpenLab;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.lab.desk.Whose;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;

/** The Top ten tab, which follows the slider. */
final class TopTenViewModelTest extends InOpenLab {
  @Test
  void theListFollowsTheSliderAtOnce() {
    lab.enterAs(OpenLab.horrorFan());
    var ten = new TopTenViewModel(lab.desk(), new SameThreadRunner(), lab.shows(LabPage.TOP_TEN));
    lab.desk().go(2);
    assertThat(ten.sideProperty().get().orElseThrow().rank()).isEqualTo(2);
    assertThat(ten.placesProperty().get().getFirst().movie().id()).isEqualTo(3);
    lab.desk().go(5);
    assertThat(ten.sideProperty().get().orElseThrow().rank()).isEqualTo(5);
    assertThat(ten.placesProperty().get()).hasSize(4);
    int top = ten.placesProperty().get().getFirst().movie().id();
    assertThat(ten.since(top)).isBetween(1, 5);
  }

  @Test
  void barsOfAllRanksHaveOneScale() {
    lab.enterAs(OpenLab.horrorFan());
    var ten = new TopTenViewModel(lab.desk(), new SameThreadRunner(), lab.shows(LabPage.TOP_TEN));
    var wholeAt = new ArrayList<Integer>();
    var scales = new ArrayList<Double>();
    for (int rank = 1; rank <= 5; rank++) {
      lab.desk().go(rank);
      ListPlace best = ten.placesProperty().get().getFirst();
      scales.add(best.score() / best.share());
      if (best.share() == 1) {
        wholeAt.add(rank);
      }
    }
    assertThat(scales)
        .allSatisfy(scale -> assertThat(scale).isCloseTo(scales.getFirst(), within(1e-9)));
    assertThat(wholeAt).as("only the highest of all has a whole bar").hasSize(1);
  }

  @Test
  void anotherPersonHasAnotherScale() {
    lab.enterAs(OpenLab.horrorFan());
    var ten = new TopTenViewModel(lab.desk(), new SameThreadRunner(), lab.shows(LabPage.TOP_TEN));
    double scale = scale(ten);
    lab.desk().people().choose(new Whose.Guest(OpenLab.comedyFan()));
    assertThat(scale(ten)).isNotEqualTo(scale);
  }

  private static double scale(TopTenViewModel ten) {
    ListPlace best = ten.placesProperty().get().getFirst();
    return best.score() / best.share();
  }

  @Test
  void aViewThatIsNotShownRestsUntilItIs() {
    lab.enterAs(OpenLab.horrorFan());
    var ten = new TopTenViewModel(lab.desk(), new SameThreadRunner(), lab.shows(LabPage.TOP_TEN));
    lab.desk().go(2);
    lab.page(LabPage.CURVES);
    lab.desk().go(5);
    assertThat(ten.sideProperty().get().orElseThrow().rank()).isEqualTo(2);
    lab.page(LabPage.TOP_TEN);
    assertThat(ten.sideProperty().get().orElseThrow().rank()).isEqualTo(5);
  }
}
