package org.cinefactor.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.cinefactor.ui.exchange.ImportViewModel;
import org.cinefactor.ui.exchange.ReviewView;

/** The data page, in whose place the review of an import stands while there is one. */
final class ExchangePage {
  private ExchangePage() {}

  static StackPane of(Node data, ImportViewModel imports) {
    var review = new ReviewView(imports);
    review.visibleProperty().bind(imports.review().reviewProperty().map(Optional::isPresent));
    data.visibleProperty().bind(review.visibleProperty().not());
    return new StackPane(data, review);
  }
}
