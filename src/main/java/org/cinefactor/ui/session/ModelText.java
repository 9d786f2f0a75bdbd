package org.cinefactor.ui.session;

import org.cinefactor.text.Texts;
import org.cinefactor.workspace.store.TrainingFigures;

/** A trained model in one line. */
public final class ModelText {
  private static final Texts TEXTS = Texts.of(ModelText.class);

  private ModelText() {}

  /** Size, fit and training time of a model, in words. */
  public static String of(TrainingFigures figures, int components, boolean stoppedTooEarly) {
    return TEXTS.format(
            "model",
            figures.users(),
            movies(figures.movies()),
            components(components),
            figures.reconstructionError(),
            figures.iterations(),
            figures.seconds())
        + (stoppedTooEarly ? TEXTS.get("model.early") : "");
  }

  /** The number of movies that a model knows. */
  public static String movies(int movies) {
    return TEXTS.format("movies", movies);
  }

  /** The number of components that a model has. */
  public static String components(int components) {
    return TEXTS.format("components", components);
  }
}
