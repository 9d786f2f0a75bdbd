package org.cinefactor.ui.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A call on the JavaFX thread whose result another thread waits for, with a timeout. */
public final class ToolkitAnswer {
  private ToolkitAnswer() {}

  /**
   * Runs something there.
   *
   * @param toolkit runs it there later; {@code Platform::runLater}
   * @return whether it was done in time; else it is not done at all
   */
  public static boolean done(Consumer<Runnable> toolkit, Runnable action, Duration patience) {
    var begun = new CompletableFuture<Boolean>();
    try {
      toolkit.accept(
          () -> {
            if (begun.complete(true)) {
              action.run();
            }
          });
      return begun.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      // It may have begun just now.
      return !begun.complete(false);
    } catch (InterruptedException _) {
      // Passed on to whoever waits next.
      Thread.currentThread().interrupt();
      return !begun.complete(false);
    } catch (ExecutionException | IllegalStateException _) {
      // The toolkit has ended.
      return false;
    }
  }
}
