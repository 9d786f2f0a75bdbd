package org.cinefactor.ui.lab.tastes;

import static org.assertj.core.api.Assertions.assertThat;

import org.cinefactor.ui.lab.InOpenLab;
import org.cinefactor.ui.lab.OpenLab;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.Test;

/** The Tastes tab: every list of rank 2, and where people land. */
final class TastesViewModelTest extends InOpenLab {
  @Test
  void everyTasteOfRankTwoCanBeWalkedThrough() {
    lab.enterAs(OpenLab.horrorFan());
    var tastes = new TastesViewModel(lab.desk(), new SameThreadRunner());
    var counted = tastes.countedProperty().get().orElseThrow();
    int lists = counted.tastes().lists().size();
    assertThat(tastes.dial().borders()).hasSize(lists).isSorted();
    tastes.go(-5);
    assertThat(tastes.indexProperty().get()).isZero();
    tastes.go(lists + 5);
    assertThat(tastes.indexProperty().get()).isEqualTo(lists - 1);
    tastes.turn(0);
    assertThat(tastes.indexProperty().get()).isZero();
    assertThat(tastes.movies()).hasSize(6);
    assertThat(tastes.landingsProperty().get())
        .anyMatch(landing -> landing.name().equals("Horror fan"));
  }
}
