package org.cinefactor.ui.task;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs work as JavaFX tasks on daemon threads: a closed window never waits for them. */
public final class BackgroundRunner implements TaskRunner {
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory());
  private final Set<ProgressTask<?>> running = ConcurrentHashMap.newKeySet();

  @Override
  public <T> Started start(Work<T> work, WorkListener<T> listener) {
    var task = new ProgressTask<>(work, listener);
    running.add(task);
    threads.execute(
        () -> {
          try {
            task.run();
          } finally {
            running.remove(task);
          }
        });
    return task::cancel;
  }

  @Override
  public void close() {
    running.forEach(task -> task.cancel(false));
    threads.shutdown();
  }
}
