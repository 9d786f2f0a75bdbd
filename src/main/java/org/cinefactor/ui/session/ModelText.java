package org.cinefactor.ui.session;

import java.util.Locale;
import org.cinefactor.workspace.store.TrainingFigures;

/** A trained model in one line. */
public final class ModelText {
  private ModelText() {}

  /** How large it is, how well it fits, and how long it took. */
  public static String of(TrainingFigures figures, int components, boolean stoppedTooEarly) {
    return String.format(
            Locale.ROOT,
            "%,d people · %s · %s · reconstruction error %,.1f · %,d iterations in %.2f s",
            figures.users(),
            movies(figures.movies()),
            components(components),
            figures.reconstructionError(),
            figures.iterations(),
            figures.seconds())
        + (stoppedTooEarly ? ", stopped at max_iter before tol" : "");
  }

  /** How many movies a model knows. */
  public static String movies(int movies) {
    return movies == 1 ? "1 movie" : String.format(Locale.ROOT, "%,d movies", movies);
  }

  /** How many components a model has. */
  public static String components(int components) {
    return components == 1 ? "1 component" : components + " components";
  }
}
