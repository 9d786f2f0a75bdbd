package org.cinefactor.ui.task;

/**
 * A runner of work that reports its progress and outcome. Tests run it at once, on their own
 * thread.
 */
public interface TaskRunner extends AutoCloseable {
  /** Work that was started. */
  @FunctionalInterface
  interface Started {
    /** Asks it to stop; it may still be on its way for a moment. */
    void cancel();
  }

  /**
   * Starts some work.
   *
   * @param <T> what comes of it
   */
  <T> Started start(Work<T> work, WorkListener<T> listener);

  /** Asks all work to stop, and takes no more. */
  @Override
  void close();
}
