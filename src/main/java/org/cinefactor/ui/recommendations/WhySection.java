package org.cinefactor.ui.recommendations;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cinefactor.recommend.Why;

/** A movie's place in the list and its reasons, as a part of the movie's own page. */
public final class WhySection extends VBox {
  private final Label title = new Label();

  /** Shows what is explained; takes no room while that is nothing. */
  public WhySection(WhyViewModel model) {
    getStyleClass().addAll("why-section", "movie-section");
    getStylesheets().add(WhySection.class.getResource("recommendations.css").toExternalForm());
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    getChildren().addAll(title, new WhyParts(model));
    model.whyProperty().subscribe(this::show);
  }

  private void show(Optional<Why> asked) {
    setVisible(asked.isPresent());
    setManaged(asked.isPresent());
    asked.ifPresent(
        why -> title.setText(String.format(Locale.ROOT, "Why it is at place %,d", why.place())));
  }
}
