package org.cinefactor.ui.lab.topten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.ui.lab.OpenLab;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.task.SameThreadRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Top ten tab, which follows the slider. */
final class TopTenViewModelTest {
  @TempDir Path folder;

  private OpenLab lab;

  @BeforeEach
  void open() throws IOException {
    lab = OpenLab.in(folder);
  }

  @AfterEach
  void close() throws IOException {
    lab.close();
  }

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
