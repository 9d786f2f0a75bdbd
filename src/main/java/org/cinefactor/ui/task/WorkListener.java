package org.cinefactor.ui.task;

/**
 * A listener to some work, on the JavaFX thread.
 *
 * @param <T> what comes of the work
 */
interface WorkListener<T> {
  void began();

  void advanced(ProgressStep step);

  void done(T result);

  void failed(String sentence);

  void cancelled();
}
