package org.cinefactor.ui.session;

import java.util.StringJoiner;
import org.cinefactor.file.FileSize;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.task.ProgressStep;

/** Progress in words, and as a share for a progress bar. */
public final class ProgressText {
  private static final Texts TEXTS = Texts.of(ProgressText.class);
  private static final int MINUTE = 60;

  private ProgressText() {}

  /** For people: {@code Training · iteration 12 · violation 0.034}. */
  public static String of(ProgressStep step) {
    String name = of(step.stage());
    if (step.stage() == Stage.DOWNLOADING) {
      return name + downloaded(step);
    }
    if (step.stage() == Stage.ASKING_AGAIN) {
      return TEXTS.format("progress.again", name, step.done(), step.total());
    }
    if (!Double.isNaN(step.value())) {
      return TEXTS.format("progress.iteration", name, step.done(), step.value());
    }
    return step.total() > 0 && step.done() > 0
        ? TEXTS.format("progress.share", name, 100 * step.share())
        : TEXTS.format("progress", name);
  }

  /** Behind a download's name: {@code · 34 MB of 239 MB · 5.2 MB/s · 40 s left}. */
  private static String downloaded(ProgressStep step) {
    var parts = new StringJoiner(" · ", " · ", "");
    String done = FileSize.of(step.done());
    parts.add(
        step.total() > 0 ? TEXTS.format("download.of", done, FileSize.of(step.total())) : done);
    double bytesPerSecond = step.value();
    if (bytesPerSecond > 0) {
      parts.add(TEXTS.format("download.speed", FileSize.of(Math.round(bytesPerSecond))));
      if (step.total() > 0) {
        long seconds = Math.round((step.total() - step.done()) / bytesPerSecond);
        parts.add(TEXTS.format("download.left", left(seconds)));
      }
    }
    return parts.toString();
  }

  private static String left(long seconds) {
    return seconds < 2 * MINUTE
        ? TEXTS.format("seconds", seconds)
        : TEXTS.format("minutes", Math.round(seconds / (double) MINUTE));
  }

  /** A stage in words: {@code Reading ratings}. */
  public static String of(Stage stage) {
    return TEXTS.get(stage);
  }

  /**
   * The share that is done, -1 when unknown. Training ends when the violation has fallen to tol,
   * and it falls by about the same factor each time: its logarithm says how far it is.
   *
   * @param tolerance where training stops
   */
  public static double share(ProgressStep step, double tolerance) {
    double violation = step.value();
    if (Double.isNaN(violation)) {
      return step.share();
    }
    if (violation <= 0) {
      return 1;
    }
    double byViolation = tolerance > 0 ? Math.log(violation) / Math.log(tolerance) : 0;
    return Math.clamp(Math.max(byViolation, step.share()), 0.0, 1.0);
  }
}
