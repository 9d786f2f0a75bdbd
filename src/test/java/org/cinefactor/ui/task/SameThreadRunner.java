package org.cinefactor.ui.task;

import java.util.concurrent.CancellationException;
import org.cinefactor.progress.Progress;

/** A runner of work at once, on the thread that asks for it. */
public final class SameThreadRunner implements TaskRunner {
  @Override
  public <T> Started start(Work<T> work, WorkListener<T> listener) {
    listener.began();
    Progress progress =
        (stage, done, total, value) ->
            listener.advanced(new ProgressStep(stage, done, total, value));
    try {
      listener.done(work.run(progress));
    } catch (CancellationException _) {
      listener.cancelled();
    } catch (Exception e) {
      listener.failed(FailureSentence.of(e));
    }
    return () -> {};
  }

  @Override
  public void close() {}
}
