package org.cinefactor.ui.task;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A kind of work of which only the newest request counts: a new one stops the one before, whose
 * result is dropped if it still comes. To be used on the JavaFX thread.
 *
 * @param <T> what comes of the work
 */
public final class LatestJob<T> {
  private final TaskRunner runner;
  private final Consumer<T> result;
  private final ReadOnlyObjectWrapper<WorkState> state =
      new ReadOnlyObjectWrapper<>(this, "state", WorkState.IDLE);
  private final ReadOnlyObjectWrapper<ProgressStep> step =
      new ReadOnlyObjectWrapper<>(this, "step", ProgressStep.NONE);
  private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
  private TaskRunner.Started running = () -> {};
  private long newest;

  /**
   * @param runner what runs it
   * @param result gets what came of the newest request
   */
  public LatestJob(TaskRunner runner, Consumer<T> result) {
    this.runner = runner;
    this.result = result;
  }

  /** State of the newest request. */
  public ReadOnlyObjectProperty<WorkState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** State of the newest request. */
  public WorkState state() {
    return state.get();
  }

  /** Progress of the newest request. */
  public ReadOnlyObjectProperty<ProgressStep> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Failure of the newest request, as a sentence; empty when it did not fail. */
  public ReadOnlyStringProperty failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** Asks for new work in place of what is on its way. */
  public void start(Work<T> work) {
    long number = ++newest;
    running.cancel();
    failure.set("");
    step.set(ProgressStep.NONE);
    state.set(WorkState.WAITING);
    running = runner.start(work, new Newest(number));
  }

  /** Stops what is on its way. */
  public void cancel() {
    if (state.get().busy()) {
      running.cancel();
      newest++;
      state.set(WorkState.CANCELLED);
    }
  }

  private final class Newest implements WorkListener<T> {
    private final long number;

    Newest(long number) {
      this.number = number;
    }

    private boolean late() {
      return number != newest;
    }

    @Override
    public void began() {
      if (!late()) {
        state.set(WorkState.RUNNING);
      }
    }

    @Override
    public void advanced(ProgressStep next) {
      if (!late()) {
        step.set(next);
      }
    }

    @Override
    public void done(T value) {
      if (!late()) {
        state.set(WorkState.DONE);
        result.accept(value);
      }
    }

    @Override
    public void failed(String sentence) {
      if (!late()) {
        failure.set(sentence);
        state.set(WorkState.FAILED);
      }
    }

    @Override
    public void cancelled() {
      if (!late()) {
        state.set(WorkState.CANCELLED);
      }
    }
  }
}
