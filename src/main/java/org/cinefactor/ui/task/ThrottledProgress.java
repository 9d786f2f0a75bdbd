package org.cinefactor.ui.task;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.event.EventType;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * A progress that throttles work that nobody waits for, wherever it asks whether to stop: from an
 * input in the window until what moves has come to rest, processors and collector are the window's.
 * Somebody who never stops leaves it a quarter of the time.
 */
final class ThrottledProgress implements Progress {
  /** Inputs that move something; a pointer that passes by does not. */
  static final List<EventType<? extends InputEvent>> INPUTS =
      List.of(
          KeyEvent.KEY_PRESSED,
          MouseEvent.MOUSE_PRESSED,
          MouseEvent.MOUSE_DRAGGED,
          ScrollEvent.SCROLL);

  /** Nanoseconds from an input until what moves has come to rest. */
  static final long QUIET = Duration.ofMillis(400).toNanos();

  private static final long LONGEST = Duration.ofMillis(600).toNanos();
  private static final long TURN = Duration.ofMillis(200).toNanos();
  private static final long LOOK = Duration.ofMillis(4).toNanos();

  private static final AtomicLong LAST_INPUT = new AtomicLong(System.nanoTime() - QUIET);

  private final Progress work;

  /** End of its turn to work, in nanoseconds of {@link System#nanoTime}. */
  private volatile long turn = System.nanoTime();

  ThrottledProgress(Progress work) {
    this.work = work;
  }

  /** The person has acted in the window just now. */
  static void input() {
    LAST_INPUT.set(System.nanoTime());
  }

  @Override
  public void report(Stage stage, long done, long total, double value) {
    work.report(stage, done, total, value);
  }

  @Override
  public boolean cancelled() {
    rest();
    return work.cancelled();
  }

  private void rest() {
    long from = System.nanoTime();
    long now = from;
    while (now - LAST_INPUT.get() < QUIET && now - turn >= 0 && !work.cancelled()) {
      if (now - from >= LONGEST) {
        turn = now + TURN;
      } else {
        LockSupport.parkNanos(LOOK);
      }
      now = System.nanoTime();
    }
  }
}
