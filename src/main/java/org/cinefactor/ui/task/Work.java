package org.cinefactor.ui.task;

import org.cinefactor.progress.Progress;

/**
 * A long computation: plain Java, away from the JavaFX thread.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {
  /**
   * Does it.
   *
   * @param progress receives how far it is, and says when to stop
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws Exception when it fails; its message is a sentence for people
   */
  T run(Progress progress) throws Exception;
}
