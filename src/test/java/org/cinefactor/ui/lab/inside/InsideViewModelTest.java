package org.cinefactor.ui.lab.inside;

import static org.assertj.core.api.Assertions.assertThat;

import org.cinefactor.ui.lab.InOpenLab;
import org.cinefactor.ui.lab.OpenLab;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;

/** The Inside tab: components heard alone or all together. */
final class InsideViewModelTest extends InOpenLab {
  @Test
  void silencingAComponentChangesTheListAndAllCanBeHeardAgain() {
    lab.enterAs(OpenLab.horrorFan());
    lab.desk().go(2);
    var inside =
        new InsideViewModel(lab.desk(), new SameThreadRunner(), lab.shows(LabPage.TOP_TEN));
    var whole = inside.listProperty().get();
    assertThat(inside.pictureProperty().get().orElseThrow().cards()).hasSize(2);
    double error = inside.submatrixProperty().get().orElseThrow().error();
    inside.solo(0);
    double first = inside.submatrixProperty().get().orElseThrow().error();
    inside.solo(1);
    double second = inside.submatrixProperty().get().orElseThrow().error();
    assertThat(error).isLessThan(first).isLessThan(second);
    inside.all();
    assertThat(inside.listProperty().get()).isEqualTo(whole);
  }
}
