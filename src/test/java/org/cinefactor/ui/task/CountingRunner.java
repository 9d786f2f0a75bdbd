package org.cinefactor.ui.task;

import java.util.concurrent.atomic.AtomicInteger;

/** A runner that knows whether some of its work is still going on. */
public final class CountingRunner implements TaskRunner {
  private final TaskRunner runner;
  private final AtomicInteger going = new AtomicInteger();

  public CountingRunner(TaskRunner runner) {
    this.runner = runner;
  }

  /** True if all that was started has ended, and whoever listens to it has heard of that. */
  public boolean isIdle() {
    return going.get() == 0;
  }

  @Override
  public <T> Started start(Work<T> work, WorkListener<T> listener) {
    going.incrementAndGet();
    return runner.start(work, new Counted<>(listener));
  }

  @Override
  public void close() {
    runner.close();
  }

  private final class Counted<T> implements WorkListener<T> {
    private final WorkListener<T> to;

    Counted(WorkListener<T> to) {
      this.to = to;
    }

    @Override
    public void began() {
      to.began();
    }

    @Override
    public void advanced(ProgressStep step) {
      to.advanced(step);
    }

    @Override
    public void done(T result) {
      to.done(result);
      going.decrementAndGet();
    }

    @Override
    public void failed(String sentence) {
      to.failed(sentence);
      going.decrementAndGet();
    }

    @Override
    public void cancelled() {
      to.cancelled();
      going.decrementAndGet();
    }
  }
}
