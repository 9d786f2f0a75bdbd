package org.cinefactor.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.progress.Stage;
import org.junit.jupiter.api.Test;

class LatestJobTest {
  private final List<String> results = new ArrayList<>();
  private final WaitingRunner runner = new WaitingRunner();
  private final LatestJob<String> job = new LatestJob<>(runner, results::add);

  @Test
  void aResultArrivesAndTheStatesAreGoneThrough() {
    assertThat(job.state()).isEqualTo(WorkState.IDLE);
    job.start(_ -> "one");
    assertThat(job.state()).isEqualTo(WorkState.WAITING);
    runner.begin(0);
    assertThat(job.state()).isEqualTo(WorkState.RUNNING);
    runner.finish(0);
    assertThat(job.state()).isEqualTo(WorkState.DONE);
    assertThat(results).containsExactly("one");
  }

  @Test
  void aNewerRequestStopsTheOlderOneWhoseLateResultIsDropped() {
    job.start(_ -> "old");
    runner.begin(0);
    job.start(_ -> "new");
    assertThat(runner.cancelled(0)).isTrue();
    runner.finish(0);
    assertThat(results).isEmpty();
    assertThat(job.state()).isEqualTo(WorkState.WAITING);
    runner.begin(1);
    runner.finish(1);
    assertThat(results).containsExactly("new");
  }

  @Test
  void workIsNotCancelledWhereNewerWorkComesInItsPlace() {
    var atOnce =
        new TaskRunner() {
          @Override
          public <T> Started start(Work<T> work, WorkListener<T> listener) {
            return listener::cancelled;
          }

          @Override
          public void close() {}
        };
    var hasty = new LatestJob<String>(atOnce, results::add);
    List<WorkState> states = new ArrayList<>();
    hasty.start(_ -> "old");
    hasty.stateProperty().subscribe(state -> states.add(state));
    hasty.start(_ -> "new");
    assertThat(states).containsOnly(WorkState.WAITING);
    hasty.cancel();
    assertThat(hasty.state()).isEqualTo(WorkState.CANCELLED);
  }

  @Test
  void cancelledWorkIsCancelledAtOnceWhateverComesLater() {
    job.start(_ -> "late");
    runner.begin(0);
    job.cancel();
    assertThat(job.state()).isEqualTo(WorkState.CANCELLED);
    runner.finish(0);
    assertThat(results).isEmpty();
    assertThat(job.state()).isEqualTo(WorkState.CANCELLED);
  }

  @Test
  void aFailureIsASentence() {
    job.start(
        _ -> {
          throw new NoSuchFileException("/data/ratings.csv");
        });
    runner.begin(0);
    runner.finish(0);
    assertThat(job.state()).isEqualTo(WorkState.FAILED);
    assertThat(job.failureProperty().get()).isEqualTo("There is no /data/ratings.csv.");
  }

  @Test
  void aNewRequestForgetsTheFailureBefore() {
    job.start(
        _ -> {
          throw new IllegalArgumentException("no movie passes the filter");
        });
    runner.begin(0);
    runner.finish(0);
    assertThat(job.failureProperty().get()).isEqualTo("No movie passes the filter.");
    job.start(_ -> "fine");
    assertThat(job.failureProperty().get()).isEmpty();
  }

  @Test
  void stepsAreHeardWhileItRuns() {
    job.start(
        progress -> {
          progress.report(Stage.TRAINING, 3, 10, 0.5);
          return "done";
        });
    runner.begin(0);
    runner.finish(0);
    assertThat(job.stepProperty().get()).isEqualTo(new ProgressStep(Stage.TRAINING, 3, 10, 0.5));
  }
}
