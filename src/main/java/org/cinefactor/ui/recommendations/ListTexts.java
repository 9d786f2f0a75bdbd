package org.cinefactor.ui.recommendations;

import java.util.Locale;
import org.cinefactor.progress.Stage;
import org.cinefactor.ui.session.ModelText;
import org.cinefactor.ui.session.ProgressText;
import org.cinefactor.ui.task.ProgressStep;
import org.cinefactor.workspace.store.Answering;
import org.cinefactor.workspace.store.ModelOrigin;

/** The texts above and in place of the list. */
final class ListTexts {
  private ListTexts() {}

  /** By which method of Settings the list is made, with the number that has a knob there. */
  static String madeBy(Answering answering) {
    if (answering.model().origin() == ModelOrigin.PRELIMINARY) {
      return "Preliminary";
    }
    return switch (answering.settings().method()) {
      case NOTEBOOK ->
          "Plain NMF · " + ModelText.components(answering.model().factors().components());
      case TUNED -> "Tuned";
    };
  }

  /** What a list is made from while the model of everybody is trained, or where it was not. */
  static String preliminary(int people, int all, boolean coming) {
    return String.format(
        Locale.ROOT,
        "Preliminary: learned from %,d of %,d people. Your stars move it already. %s",
        people,
        all,
        coming
            ? "The list from everybody comes when its model is trained."
            : "The model of everybody was not trained.");
  }

  /** How far the model is. */
  static String step(ProgressStep step) {
    if (step.stage() == Stage.STARTING) {
      return "Loading the model …";
    }
    String text = ProgressText.of(step.stage());
    return step.done() > 0
        ? String.format(Locale.ROOT, "%s · %,d", text, step.done())
        : text + " …";
  }
}
