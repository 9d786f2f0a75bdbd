package org.cinefactor.ui.lab.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.cinefactor.lab.LabModel;
import org.cinefactor.ui.lab.InOpenLab;
import org.cinefactor.ui.lab.OpenLab;
import org.cinefactor.ui.lab.desk.LabPage;
import org.cinefactor.ui.task.SameThreadRunner;
import org.cinefactor.ui.task.TaskRunner;
import org.cinefactor.ui.task.WaitingRunner;
import org.junit.jupiter.api.Test;

/** The Training tab: the violation by iteration, looked at or done again. */
final class ConvergenceViewModelTest extends InOpenLab {
  private ConvergenceViewModel training(TaskRunner runner) {
    return new ConvergenceViewModel(lab.desk(), runner, lab.shows(LabPage.TOP_TEN));
  }

  @Test
  void whatTheModelOfTheLabDidIsThereWithoutItsSeconds() {
    lab.enterAs(OpenLab.horrorFan());
    ConvergenceViewModel training = training(new SameThreadRunner());
    lab.desk().go(3);
    double[] violations = training.violationsProperty().get();
    assertThat(violations).isEqualTo(model().training().violations());
    assertThat(violations[violations.length - 1]).isLessThanOrEqualTo(training.tolerance());
    assertThat(training.storyProperty().get())
        .startsWith("Rank 3: " + violations.length + " iterations. It stopped")
        .contains("tol = 0.01");
  }

  @Test
  void trainedAgainItSaysHowLongItTookAndTheLabKeepsItsModel() {
    lab.enterAs(OpenLab.horrorFan());
    ConvergenceViewModel training = training(new SameThreadRunner());
    lab.desk().go(4);
    LabModel before = model();
    training.trainAgain();
    assertThat(training.violationsProperty().get()).isEqualTo(before.training().violations());
    assertThat(training.storyProperty().get()).matches("Rank 4: \\d+ iterations in [\\d.]+ s\\..*");
    assertThat(model()).isSameAs(before);
  }

  @Test
  void aTrainingThatIsStoppedLeavesWhatWasThereAndTheSliderDoesNotDisturbIt() {
    lab.enterAs(OpenLab.horrorFan());
    var runner = new WaitingRunner();
    ConvergenceViewModel training = training(runner);
    lab.desk().go(3);
    training.trainAgain();
    assertThat(training.storyProperty().get()).isEqualTo("Training rank 3…");
    assertThat(training.violationsProperty().get()).isEmpty();
    lab.desk().go(5);
    assertThat(training.storyProperty().get()).isEqualTo("Training rank 3…");
    training.training().cancel();
    assertThat(training.storyProperty().get()).startsWith("Rank 5: ");
  }

  private LabModel model() {
    return lab.desk().modelProperty().get().orElseThrow();
  }
}
