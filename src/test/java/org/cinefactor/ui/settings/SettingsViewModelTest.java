package org.cinefactor.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.recommend.Method;
import org.cinefactor.ui.session.Appearance;
import org.cinefactor.ui.session.CurrentModel;
import org.cinefactor.ui.session.OpenData;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.settings.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
  @TempDir Path folder;

  private Workspace workspace;
  private SettingsViewModel model;

  @BeforeEach
  void open() throws IOException {
    workspace = SmallWorkspace.in(folder);
    var runner = new WaitingRunner();
    var answers = new CurrentModel(workspace, new OpenData(workspace, runner), runner);
    model = new SettingsViewModel(answers, new Appearance(workspace.preferences()));
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private Settings wanted() {
    return model.wantedProperty().get();
  }

  @Test
  void aFanBeginsWithTheTunedMethodAndTheKnobsShowTheNotebook() {
    assertThat(wanted()).isEqualTo(Settings.tuned());
    assertThat(model.plainProperty().get()).isEqualTo(Settings.notebook());
  }

  @Test
  void turningAKnobChoosesPlainNmf() {
    model.train(nmf -> nmf.withComponents(2));
    assertThat(wanted().method()).isEqualTo(Method.NOTEBOOK);
    assertThat(wanted().nmf().components()).isEqualTo(2);
    assertThat(wanted().filter()).isEqualTo(MovieFilter.notebook());
  }

  @Test
  void theKnobsAreRememberedWhileTheTunedMethodIsChosen() {
    model.train(nmf -> nmf.withComponents(7));
    model.filter(f -> new MovieFilter(f.minRatings(), 3, Combination.ALL));
    model.choose(Method.TUNED);
    assertThat(wanted()).isEqualTo(Settings.tuned());
    model.choose(Method.NOTEBOOK);
    assertThat(wanted().nmf().components()).isEqualTo(7);
    assertThat(wanted().filter()).isEqualTo(new MovieFilter(20, 3, Combination.ALL));
    model.likeTheNotebook();
    assertThat(wanted()).isEqualTo(Settings.notebook());
  }

  @Test
  void themeAndMotionAreKept() {
    model.choose(Theme.DARK);
    model.move(false);
    model.smaller();
    assertThat(workspace.preferences().current().theme()).isEqualTo(Theme.DARK);
    assertThat(workspace.preferences().current().motion()).isFalse();
    assertThat(workspace.preferences().current().scale()).isEqualTo(90);
  }

  @Test
  void theSizeGoesInStepsFrom80To200Percent() {
    for (int step = 0; step < 10; step++) {
      model.larger();
    }
    assertThat(model.scaleProperty().get()).isEqualTo(200);
    for (int step = 0; step < 10; step++) {
      model.smaller();
    }
    assertThat(model.scaleProperty().get()).isEqualTo(80);
    model.larger();
    model.larger();
    assertThat(model.scaleProperty().get()).isEqualTo(100);
  }
}
