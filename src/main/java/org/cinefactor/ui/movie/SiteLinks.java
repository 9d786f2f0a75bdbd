package org.cinefactor.ui.movie;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.control.LazyTooltip;
import org.kordamp.ikonli.feather.Feather;

/** The links to a movie's pages in the web. Only a click on one leaves the program. */
final class SiteLinks extends FlowPane {
  private static final Texts TEXTS = Texts.of(SiteLinks.class);

  private final Consumer<String> browser;

  SiteLinks(Consumer<String> browser) {
    this.browser = browser;
    getStyleClass().addAll("site-links", "movie-section");
  }

  void show(List<MovieSite> sites) {
    getChildren().clear();
    if (sites.isEmpty()) {
      return;
    }
    getChildren().add(new Label(TEXTS.get("sites")));
    for (MovieSite site : sites) {
      var link = new Hyperlink(site.name(), Icons.of(Feather.EXTERNAL_LINK));
      link.setAccessibleText(TEXTS.format("site", site.name()));
      LazyTooltip.on(link, site.address());
      link.setOnAction(
          _ -> {
            link.setVisited(false);
            browser.accept(site.address());
          });
      getChildren().add(link);
    }
  }
}
