package org.cinefactor.ui.lab.choices;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.cinefactor.lab.Stability;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.task.WorkState;

/** A label that says how many of ten movies stay over ten seeds. */
final class StabilityLabel extends Label {
  private static final Texts TEXTS = Texts.of(StabilityLabel.class);

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
      return TEXTS.get("seeds.training");
    }
    if (model.stabilityJob().state() == WorkState.FAILED) {
      return model.stabilityJob().failureProperty().get();
    }
    return model
        .stabilityProperty()
        .get()
        .map(
            s ->
                TEXTS.format(
                    "seeds.found",
                    s.rank(),
                    s.inAll(),
                    s.lists().size(),
                    s.shared(),
                    s.stoppedTooEarly()))
        .orElse("");
  }

  private static String list(Stability stability) {
    return stability.stays().stream()
        .limit(20)
        .map(stay -> stay.seeds() + " × " + stay.movie().nameAndYear())
        .collect(Collectors.joining("\n"));
  }
}
