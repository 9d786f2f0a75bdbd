package org.cinefactor.ui.session;

import java.util.Locale;
import org.cinefactor.file.FileSize;
import org.cinefactor.progress.Stage;
import org.cinefactor.ui.task.ProgressStep;

/** Progress in words, and as a share for a progress bar. */
public final class ProgressText {
  private static final int MINUTE = 60;

  private ProgressText() {}

  /** For people: {@code Training · iteration 12 · violation 0.034}. */
  public static String of(ProgressStep step) {
    String name = of(step.stage());
    if (step.stage() == Stage.DOWNLOADING) {
      return name + downloaded(step);
    }
    if (!Double.isNaN(step.value())) {
      return String.format(
          Locale.ROOT, "%s · iteration %,d · violation %.4f", name, step.done(), step.value());
    }
    return step.total() > 0 && step.done() > 0
        ? String.format(Locale.ROOT, "%s · %,.0f%%", name, 100 * step.share())
        : name + " …";
  }

  /** Behind a download's name: {@code · 34 MB of 239 MB · 5.2 MB/s · 40 s left}. */
  private static String downloaded(ProgressStep step) {
    var text = new StringBuilder(" · ").append(FileSize.of(step.done()));
    if (step.total() > 0) {
      text.append(" of ").append(FileSize.of(step.total()));
    }
    double bytesPerSecond = step.value();
    if (bytesPerSecond > 0) {
      text.append(" · ").append(FileSize.of(Math.round(bytesPerSecond))).append("/s");
      long seconds = Math.round((step.total() - step.done()) / bytesPerSecond);
      text.append(step.total() > 0 ? " · " + left(seconds) + " left" : "");
    }
    return text.toString();
  }

  private static String left(long seconds) {
    return seconds < 2 * MINUTE ? seconds + " s" : Math.round(seconds / (double) MINUTE) + " min";
  }

  /** A stage in words: {@code Reading ratings}. */
  public static String of(Stage stage) {
    return switch (stage) {
      case STARTING -> "Working";
      case DOWNLOADING -> "Downloading";
      case CHECKING_DOWNLOAD -> "Checking the download";
      case READING_FILES -> "Reading files";
      case MATCHING_MOVIES -> "Finding movies";
      case READING_MOVIES -> "Reading movies";
      case READING_RATINGS -> "Reading ratings";
      case SORTING_RATINGS -> "Sorting ratings";
      case INITIALIZING -> "Preparing the factors";
      case ROTATING -> "Rotating the factors";
      case LEARNING_FOLD_IN -> "Learning from people";
      case TRAINING -> "Training";
      case LOADING_RANKS -> "Loading ranks";
      case TRAINING_RANKS -> "Training ranks";
      case MEASURING_RANKS -> "Measuring ranks";
      case MEASURING_METHODS -> "Measuring other methods";
      case EVALUATING -> "Evaluating";
    };
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
