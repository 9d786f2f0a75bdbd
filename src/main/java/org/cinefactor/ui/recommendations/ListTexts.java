package org.cinefactor.ui.recommendations;

import java.util.Optional;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.ModelText;
import org.cinefactor.ui.session.ProgressText;
import org.cinefactor.ui.task.ProgressStep;
import org.cinefactor.workspace.store.LoadedRecommender;
import org.cinefactor.workspace.store.ModelOrigin;

/** The texts above and in place of the list. */
final class ListTexts {
  private static final Texts TEXTS = Texts.of(ListTexts.class);

  private ListTexts() {}

  /** By which method of Settings the list is made, with the number that has a knob there. */
  static String madeBy(LoadedRecommender loaded) {
    if (loaded.model().origin() == ModelOrigin.PRELIMINARY) {
      return TEXTS.get("made.preliminary");
    }
    return switch (loaded.settings().method()) {
      case NOTEBOOK ->
          TEXTS.format("made.plain", ModelText.components(loaded.model().factors().components()));
      case TUNED -> TEXTS.get("made.tuned");
    };
  }

  /** The basis of a list while the model of everybody is trained, or where it was not. */
  static String preliminary(int people, int all, boolean coming) {
    return coming
        ? TEXTS.format("preliminary.coming", people, all)
        : TEXTS.format("preliminary.alone", people, all);
  }

  /** The reason for which there are no genres to ask for. */
  static String noGenres(Optional<LoadedRecommender> loaded) {
    return loaded.isPresent() ? TEXTS.get("genres.none") : TEXTS.get("empty.model");
  }

  /** Progress of the model. */
  static String step(ProgressStep step) {
    if (step.stage() == Stage.STARTING) {
      return TEXTS.get("step.starting");
    }
    String text = ProgressText.of(step.stage());
    return step.done() > 0
        ? TEXTS.format("step.done", text, step.done())
        : TEXTS.format("step", text);
  }
}
