package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.dataset.Combination;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.ui.task.WaitingRunner;
import org.cinefactor.ui.task.WorkState;
import org.cinefactor.workspace.Workspace;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.ModelOrigin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
  @TempDir Path folder;

  private Workspace workspace;
  private final WaitingRunner runner = new WaitingRunner();
  private CurrentModel answers;

  @BeforeEach
  void open() throws IOException {
    workspace = SmallWorkspace.in(folder);
    workspace.preferences().change(p -> p.withSettings(plain(2)));
    var open = new OpenData(workspace, runner);
    answers = new CurrentModel(workspace, open, runner);
    open.openUsual();
    run(0);
    // Then the model.
    assertThat(runner.started()).isEqualTo(2);
    run(1);
  }

  @AfterEach
  void close() throws IOException {
    workspace.close();
  }

  private static Settings plain(int components) {
    return Settings.notebook().withNmf(Settings.notebook().nmf().withComponents(components));
  }

  private void run(int which) {
    runner.begin(which);
    runner.finish(which);
  }

  private LoadedRecommender now() {
    return answers.currentProperty().get().orElseThrow();
  }

  @Test
  void theModelOfTheLastTimeAnswersFirst() {
    assertThat(now().settings()).isEqualTo(plain(2));
    assertThat(now().model().origin()).isEqualTo(ModelOrigin.TRAINED);
  }

  @Test
  void theOldModelAnswersUntilTheNewOneIsThereAndIsKeptForTheNextTime() {
    answers.want(plain(3));
    runner.begin(2);
    assertThat(now().settings()).isEqualTo(plain(2));
    runner.finish(2);
    assertThat(now().settings()).isEqualTo(plain(3));
    assertThat(workspace.preferences().current().settings()).isEqualTo(plain(3));
    answers.want(plain(2));
    run(3);
    assertThat(now().model().origin()).isEqualTo(ModelOrigin.KEPT);
  }

  @Test
  void aNewerWishReplacesAnOlderOne() {
    answers.want(plain(3));
    runner.begin(2);
    answers.want(plain(1));
    assertThat(runner.cancelled(2)).isTrue();
    runner.finish(2);
    run(3);
    assertThat(now().settings()).isEqualTo(plain(1));
  }

  @Test
  void afterACancelTheWishIsWhatIsInForce() {
    answers.want(plain(3));
    runner.begin(2);
    answers.making().cancel();
    assertThat(answers.wantedProperty().get()).isEqualTo(plain(2));
    assertThat(answers.making().state()).isEqualTo(WorkState.CANCELLED);
  }

  @Test
  void goingBackToWhatIsInForceTrainsNothing() {
    answers.want(plain(3));
    answers.want(plain(2));
    assertThat(runner.started()).isEqualTo(3);
    assertThat(runner.cancelled(2)).isTrue();
  }

  @Test
  void aFilterThatLetsNothingPassFailsWithASentenceAndChangesNothing() {
    answers.want(plain(2).withFilter(new MovieFilter(1000, 5, Combination.ALL)));
    run(2);
    assertThat(answers.making().state()).isEqualTo(WorkState.FAILED);
    assertThat(answers.making().failureProperty().get()).startsWith("No movie passes the filter");
    assertThat(now().settings()).isEqualTo(plain(2));
    assertThat(workspace.preferences().current().settings()).isEqualTo(plain(2));
  }

  @Test
  void aModelIsSavedAndOpenedAgainAndADamagedFileChangesNothing() throws IOException {
    Path file = folder.resolve("model.npz");
    answers.save(file);
    run(2);
    answers.want(plain(1));
    run(3);
    answers.open(file);
    run(4);
    assertThat(now().model().origin()).isEqualTo(ModelOrigin.OPENED);
    assertThat(now().model().factors().components()).isEqualTo(2);
    assertThat(workspace.preferences().current().settings()).isEqualTo(plain(1));

    Path damaged = folder.resolve("damaged.npz");
    Files.writeString(damaged, "no model at all");
    answers.open(damaged);
    run(5);
    assertThat(answers.making().state()).isEqualTo(WorkState.FAILED);
    assertThat(now().model().factors().components()).isEqualTo(2);
  }
}
