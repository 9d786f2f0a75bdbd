package org.cinefactor.ui.task;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.FutureTask;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.cinefactor.progress.Progress;

/**
 * A runner of work at the lowest thread priority, including all that it does in parallel, so that
 * the window comes first. Linux heeds the priority with the options of
 * packaging/options/java-linux.
 */
public final class LowPriority {
  private LowPriority() {}

  /** Makes resting work pause after each input in a window, from now on. */
  public static void restAfterInputs(Scene scene) {
    for (EventType<? extends InputEvent> input : ThrottledProgress.INPUTS) {
      scene.addEventFilter(input, _ -> ThrottledProgress.input());
    }
  }

  /** Progress for work that nobody waits for, which rests for a moment after each input. */
  public static Progress resting(Progress progress) {
    return new ThrottledProgress(progress);
  }

  /**
   * The same work of minutes, which leaves one processor to the window, where there are several,
   * and rests for a moment after each input.
   */
  public static <T> Work<T> of(Work<T> work) {
    return by(
        Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
        progress -> work.run(resting(progress)));
  }

  /** The same work of seconds, on all processors. */
  public static <T> Work<T> behind(Work<T> work) {
    return by(Runtime.getRuntime().availableProcessors(), work);
  }

  private static <T> Work<T> by(int threads, Work<T> work) {
    return progress -> {
      var result = new FutureTask<>(() -> work.run(progress));
      try (var pool = new ForkJoinPool(threads, LowPriority::thread, null, false)) {
        pool.execute(result);
        return result.get();
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case Exception reason -> throw reason;
          case Error error -> throw error;
          case null, default -> throw new IllegalStateException(e);
        }
      }
    };
  }

  @SuppressWarnings("ThreadPriorityCheck") // Nothing is relied upon: the window is only quicker.
  private static ForkJoinWorkerThread thread(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }
}
