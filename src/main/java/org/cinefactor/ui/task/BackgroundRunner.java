package org.cinefactor.ui.task;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/** A runner of work as JavaFX tasks on daemon threads: a closed window never waits for them. */
public final class BackgroundRunner implements TaskRunner {
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory());
  private final Set<ProgressTask<?>> running = ConcurrentHashMap.newKeySet();

  @Override
  public <T> Started start(Work<T> work, WorkListener<T> listener) {
    var task = new ProgressTask<>(work, listener);
    running.add(task);
    try {
      threads.execute(() -> run(task));
      return () -> task.cancel();
    } catch (RejectedExecutionException _) {
      // The window is closed: what is asked for now is cancelled before it begins.
      running.remove(task);
      listener.cancelled();
      return () -> {};
    }
  }

  private void run(ProgressTask<?> task) {
    try {
      task.run();
    } finally {
      running.remove(task);
    }
  }

  @Override
  public void close() {
    running.forEach(task -> task.cancel(false));
    threads.shutdown();
  }
}
