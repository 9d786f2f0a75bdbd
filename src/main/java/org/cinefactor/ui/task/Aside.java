package org.cinefactor.ui.task;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Work of minutes that leaves one processor to the window, where there are several: what it does in
 * parallel, it does on the others.
 */
public final class Aside {
  private Aside() {}

  /** The same work, done aside. */
  public static <T> Work<T> of(Work<T> work) {
    return progress -> {
      var result = new FutureTask<>(() -> work.run(progress));
      int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
      try (var pool = new ForkJoinPool(threads)) {
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
}
