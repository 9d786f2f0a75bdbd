package org.cinefactor.ui.task;

import java.util.ArrayList;
import java.util.List;

/** Starts work only when a test says so. */
public final class WaitingRunner implements TaskRunner {
  private final List<Waiting> all = new ArrayList<>();

  private static final class Waiting {
    private final Runnable begin;
    private final Runnable finish;
    private boolean cancelled;

    Waiting(Runnable begin, Runnable finish) {
      this.begin = begin;
      this.finish = finish;
    }
  }

  @Override
  public <T> Started start(Work<T> work, WorkListener<T> listener) {
    var waiting = new Waiting(listener::began, () -> run(work, listener));
    all.add(waiting);
    return () -> waiting.cancelled = true;
  }

  private static <T> void run(Work<T> work, WorkListener<T> listener) {
    try {
      listener.done(
          work.run(
              (stage, done, total, value) ->
                  listener.advanced(new ProgressStep(stage, done, total, value))));
    } catch (Exception e) {
      listener.failed(FailureSentence.of(e));
    }
  }

  /** Number of pieces of work that were started. */
  public int started() {
    return all.size();
  }

  /** Begins a piece of work, counted from 0. */
  public void begin(int which) {
    all.get(which).begin.run();
  }

  /** Does a piece of work. */
  public void finish(int which) {
    all.get(which).finish.run();
  }

  /** True if a piece of work was asked to stop. */
  public boolean cancelled(int which) {
    return all.get(which).cancelled;
  }

  @Override
  public void close() {}
}
