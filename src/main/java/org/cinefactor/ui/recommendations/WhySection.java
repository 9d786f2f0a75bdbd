package org.cinefactor.ui.recommendations;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cinefactor.recommend.Why;
import org.cinefactor.text.Texts;

/** A movie's place in the list and its reasons, as a part of the movie's own page. */
public final class WhySection extends VBox {
  private static final Texts TEXTS = Texts.of(WhySection.class);

  private final Label title = new Label();

  /** Shows what is explained; takes no room while that is nothing. */
  public WhySection(WhyViewModel model) {
    getStyleClass().addAll("why-section", "movie-section");
    getStylesheets().add(WhySection.class.getResource("recommendations.css").toExternalForm());
    title.getStyleClass().add("section-title");
    title.setWrapText(true);
    getChildren().addAll(title, new WhyParts(model));
    // The reasons of the movie before keep their room until these are known.
    visibleProperty().bind(model.current());
    model.whyProperty().subscribe(this::show);
  }

  private void show(Optional<Why> asked) {
    setManaged(asked.isPresent());
    asked.ifPresent(why -> title.setText(TEXTS.format("why.place", why.place())));
  }
}
