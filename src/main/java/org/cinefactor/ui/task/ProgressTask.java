package org.cinefactor.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import org.cinefactor.log.Log;
import org.cinefactor.log.UnexpectedErrors;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.jspecify.annotations.Nullable;

/** Work as a JavaFX task. Reports are many: the window gets the newest one once per pulse. */
final class ProgressTask<T> extends Task<T> {
  private final Work<T> work;
  private final WorkListener<T> listener;
  private final Reports reports = new Reports();

  ProgressTask(Work<T> work, WorkListener<T> listener) {
    this.work = work;
    this.listener = listener;
    setOnRunning(_ -> listener.began());
    setOnSucceeded(_ -> listener.done(getValue()));
    setOnCancelled(_ -> listener.cancelled());
    setOnFailed(_ -> failed(getException()));
  }

  @Override
  protected T call() throws Exception {
    return work.run(reports);
  }

  /** Asks the work to stop by itself; its thread is not interrupted. */
  @Override
  public boolean cancel(boolean mayInterrupt) {
    reports.stop = true;
    return super.cancel(false);
  }

  private void failed(Throwable failure) {
    if (failure instanceof CancellationException) {
      listener.cancelled();
    } else {
      if (UnexpectedErrors.hasSentence(failure)) {
        Log.warning(ProgressTask.class, "work failed", failure);
      } else {
        UnexpectedErrors.report(failure);
      }
      listener.failed(FailureSentence.of(failure));
    }
  }

  private final class Reports implements Progress {
    private final AtomicReference<@Nullable ProgressStep> undelivered = new AtomicReference<>();
    private volatile boolean stop;

    @Override
    public boolean cancelled() {
      return stop;
    }

    @Override
    public void report(Stage stage, long done, long total, double value) {
      if (undelivered.getAndSet(new ProgressStep(stage, done, total, value)) == null) {
        Platform.runLater(this::hear);
      }
    }

    private void hear() {
      ProgressStep newest = undelivered.getAndSet(null);
      if (newest != null && getState() == Worker.State.RUNNING) {
        listener.advanced(newest);
      }
    }
  }
}
