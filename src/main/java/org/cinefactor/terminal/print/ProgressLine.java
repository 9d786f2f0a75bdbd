package org.cinefactor.terminal.print;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.cinefactor.file.FileSize;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * A progress line in a terminal, overwritten in place, and cleared before anything else is printed.
 * Work that ends at once leaves nothing.
 */
final class ProgressLine implements Progress {
  private static final long BEFORE_THE_FIRST = 400_000_000;
  private static final long BETWEEN = 100_000_000;
  private static final int WIDEST = 79;

  private final PrintStream err;
  private final LongSupplier clock;
  private final BooleanSupplier unread;
  private final long begin;
  private long last;
  private int shown;
  private String label = "";
  private String fold = "";
  private double tolerance;
  private TimeLeft left;
  private Stage stage = Stage.STARTING;

  /**
   * @param clock nanoseconds
   * @param unread whether nobody reads the answer any more, so that the work should stop
   */
  ProgressLine(PrintStream err, LongSupplier clock, BooleanSupplier unread) {
    this.err = err;
    this.clock = clock;
    this.unread = unread;
    this.begin = clock.getAsLong();
    this.left = new TimeLeft(begin);
  }

  /** Says what is worked on, and where its training stops; the first is empty for nothing. */
  synchronized void work(String what, double tol) {
    label = what.isEmpty() ? "" : what + " · ";
    fold = "";
    tolerance = tol;
  }

  @Override
  public synchronized void report(Stage now, long done, long total, double value) {
    long time = clock.getAsLong();
    if (now == Stage.EVALUATING) {
      fold = String.format(Locale.ROOT, "fold %,d of %,d · ", done + 1, total);
    }
    if (now != stage || done == 0) {
      stage = now;
      left = new TimeLeft(time);
    }
    if (time - begin < BEFORE_THE_FIRST || time - last < BETWEEN) {
      return;
    }
    last = time;
    show(words(done, total, value) + left.words(time, share(done, total, value)));
  }

  @Override
  public boolean cancelled() {
    return unread.getAsBoolean();
  }

  private String words(long done, long total, double value) {
    String name = label + fold + StageText.of(stage);
    if (stage == Stage.DOWNLOADING) {
      return name + downloaded(done, total, value);
    }
    if (!Double.isNaN(value)) {
      return String.format(Locale.ROOT, "%s · iteration %,d · violation %.4f", name, done, value);
    }
    return switch (stage) {
      case TRAINING_RANKS, LOADING_RANKS, MEASURING_RANKS, MEASURING_METHODS, ASKING_AGAIN ->
          String.format(Locale.ROOT, "%s %,d of %,d", name, done, total);
      default ->
          total > 0 && done > 0
              ? String.format(Locale.ROOT, "%s · %d%%", name, 100 * done / total)
              : name + "…";
    };
  }

  private static String downloaded(long done, long total, double bytesPerSecond) {
    String of = total > 0 ? " of " + FileSize.of(total) : "";
    String speed = bytesPerSecond > 0 ? " · " + FileSize.of(Math.round(bytesPerSecond)) + "/s" : "";
    return " · " + FileSize.of(done) + of + speed;
  }

  /** The violation falls by about the same factor each time: its logarithm says how far it is. */
  private double share(long done, long total, double value) {
    if (Double.isNaN(value) || stage == Stage.DOWNLOADING) {
      return total > 0 ? (double) done / total : 0;
    }
    double byViolation = tolerance > 0 && value > 0 ? Math.log(value) / Math.log(tolerance) : 0;
    return Math.clamp(Math.max(byViolation, (double) done / total), 0, 1);
  }

  private void show(String text) {
    String cut = text.length() <= WIDEST ? text : text.substring(0, WIDEST - 1) + "…";
    err.print('\r' + cut + " ".repeat(Math.max(0, shown - cut.length())));
    err.flush();
    shown = cut.length();
  }

  /** Makes room for something else. */
  synchronized void clear() {
    if (shown > 0) {
      err.print('\r' + " ".repeat(shown) + '\r');
      shown = 0;
    }
  }

  /** A guess, by what is done of a stage that began at some time, of how long it will last. */
  private record TimeLeft(long began) {
    private static final double LEAST_SHARE = 0.02;
    private static final long LEAST_TIME = 1_000_000_000;
    private static final int MINUTE = 60;

    String words(long now, double share) {
      if (share < LEAST_SHARE || share >= 1 || now - began < LEAST_TIME) {
        return "";
      }
      long seconds = Math.round((now - began) / 1e9 * (1 - share) / share);
      return seconds < 2 * MINUTE
          ? " · " + seconds + " s left"
          : " · " + Math.round(seconds / (double) MINUTE) + " min left";
    }
  }
}
