package org.cinefactor.ui.lab.choices;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.cinefactor.lab.Stability;
import org.cinefactor.ui.task.WorkState;

/** A label that says how many of ten movies stay over ten seeds. */
final class StabilityLabel extends Label {
  StabilityLabel(ChoicesViewModel model) {
    getStyleClass().add("figure-value");
    setId("stability");
    setWrapText(true);
    textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words(model),
                model.stabilityJob().stateProperty(),
                model.stabilityJob().stepProperty(),
                model.stabilityProperty()));
    model
        .stabilityProperty()
        .subscribe(s -> setTooltip(s.map(now -> new Tooltip(list(now))).orElse(null)));
  }

  private static String words(ChoicesViewModel model) {
    if (model.stabilityJob().state().busy()) {
      return "Training with ten seeds …";
    }
    if (model.stabilityJob().state() == WorkState.FAILED) {
      return model.stabilityJob().failureProperty().get();
    }
    return model
        .stabilityProperty()
        .get()
        .map(
            s ->
                String.format(
                    Locale.ROOT,
                    "Rank %d: %d of ten movies are in all %d lists; two lists share %.1f of ten%s",
                    s.rank(),
                    s.inAll(),
                    s.lists().size(),
                    s.shared(),
                    s.stoppedTooEarly() == 0
                        ? ""
                        : "; "
                            + s.stoppedTooEarly()
                            + " trainings stopped at max_iter, before tol"))
        .orElse("");
  }

  private static String list(Stability stability) {
    return stability.stays().stream()
        .limit(20)
        .map(stay -> stay.seeds() + " × " + stay.movie().nameAndYear())
        .collect(Collectors.joining("\n"));
  }
}
