package org.cinefactor.ui.shell.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Method;
import org.cinefactor.ui.session.Session;
import org.cinefactor.ui.session.SmallWorkspace;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusViewModelTest {
  @TempDir Path folder;

  private final WaitingRunner runner = new WaitingRunner();
  private Session session;
  private StatusViewModel status;

  @BeforeEach
  void open() throws IOException {
    session = new Session(SmallWorkspace.in(folder), runner);
    status = new StatusViewModel(session.answers(), session.open());
  }

  @AfterEach
  void close() throws IOException {
    session.close();
  }

  @Test
  void whileDataAreReadItIsBusyAndSaysSo() {
    assertThat(status.busy().getValue()).isFalse();
    assertThat(status.model().getValue()).isEqualTo("No model yet");
    session.begin();
    runner.begin(0);
    assertThat(status.busy().getValue()).isTrue();
    assertThat(status.work().getValue()).isNotEmpty();
    status.cancel();
    assertThat(status.busy().getValue()).isFalse();
  }

  @Test
  void howFarATrainingIsCanBeSeen() {
    session.begin();
    runner.begin(0);
    assertThat(status.share().getValue().doubleValue()).as("nothing is known yet").isEqualTo(-1);
    List<Double> shares = new ArrayList<>();
    status.share().subscribe(share -> shares.add(share.doubleValue()));
    for (int i = 0; i < runner.started(); i++) {
      runner.begin(i);
      runner.finish(i);
    }
    assertThat(shares).contains(1.0).allMatch(share -> share == -1 || (share >= 0 && share <= 1));
    assertThat(shares).as("on its way").anyMatch(share -> share > 0 && share < 1);
  }

  @Test
  void theModelThatAnswersIsDescribedOnceItIsThere() {
    session.begin();
    for (int i = 0; i < runner.started(); i++) {
      runner.begin(i);
      runner.finish(i);
    }
    assertThat(status.model().getValue()).contains("6 movies").contains("trained just now");
    assertThat(status.failureProperty().get()).isEmpty();
    assertThat(status.work().getValue()).isEmpty();
  }

  @Test
  void theTunedMethodHasNoKnobAndNoComponents() {
    session.begin();
    for (int i = 0; i < runner.started(); i++) {
      runner.begin(i);
      runner.finish(i);
    }
    assertThat(status.model().getValue()).startsWith("Tuned · 6 movies").doesNotContain("compon");
  }

  @Test
  void anotherModelIsSpokenOfWhileThatIsShown() {
    var rank = new SimpleStringProperty("2 components");
    status.speakOf(rank);
    assertThat(status.model().getValue()).isEqualTo("2 components");
    rank.set("3 components");
    assertThat(status.model().getValue()).isEqualTo("3 components");
    status.speakOfAnswers();
    assertThat(status.model().getValue()).isEqualTo("No model yet");
  }

  @Test
  void aTrainingThatEndedByMaxIterIsSaid() {
    session.begin();
    session
        .answers()
        .want(
            new Settings(
                NmfSettings.notebook().withComponents(2).withStopping(1e-9, 1),
                MovieFilter.everything(),
                Method.NOTEBOOK));
    for (int i = 0; i < runner.started(); i++) {
      runner.begin(i);
      runner.finish(i);
    }
    assertThat(status.model().getValue()).contains("stopped at max_iter before tol");
  }

  @Test
  void aFailureIsSaid() throws IOException {
    Files.delete(folder.resolve("data/movielens-small-2016/ratings.csv"));
    session.begin();
    runner.begin(0);
    runner.finish(0);
    assertThat(status.failureProperty().get())
        .contains("ratings.csv")
        .endsWith(" Your ratings are safe. Open another data set, or the built-in one.");
    assertThat(status.work().getValue()).isEmpty();
  }

  @Test
  void aFailureLeavesWhenItIsDismissedOrTheNextWorkBegins() throws IOException {
    Path ratings = folder.resolve("data/movielens-small-2016/ratings.csv");
    String text = Files.readString(ratings);
    Files.delete(ratings);
    session.begin();
    runner.begin(0);
    runner.finish(0);
    status.dismissFailure();
    assertThat(status.failureProperty().get()).isEmpty();

    int again = openUsual();
    runner.finish(again);
    assertThat(status.failureProperty().get()).contains("ratings.csv");
    Files.writeString(ratings, text);
    openUsual();
    assertThat(status.failureProperty().get()).isEmpty();
  }

  /** The number of the work that reads the data again. */
  private int openUsual() {
    int next = runner.started();
    session.open().openUsual();
    runner.begin(next);
    return next;
  }
}
