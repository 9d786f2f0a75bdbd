package org.cinefactor.ui.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.recommend.FeatureShare;
import org.cinefactor.recommend.RatingShare;
import org.cinefactor.recommend.Why;
import org.cinefactor.ui.control.Icons;
import org.cinefactor.ui.session.StarsText;
import org.kordamp.ikonli.feather.Feather;

/** A movie's score taken apart, below the list: by the person's ratings, and by hidden features. */
final class WhyView extends VBox {
  private static final int SHOWN_RATINGS = 6;
  private static final int SHOWN_FEATURES = 4;

  private final Label title = new Label();
  private final VBox parts = new VBox();

  WhyView(WhyViewModel model) {
    getStyleClass().add("why");
    title.getStyleClass().add("why-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    var head = new HBox(title, Icons.button(Feather.X, "Close", model::close));
    head.setAlignment(Pos.CENTER_LEFT);
    parts.getStyleClass().add("why-parts");
    var scroll = new ScrollPane(parts);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setPrefViewportHeight(230);
    getChildren().addAll(head, scroll);
    model.whyProperty().subscribe(this::show);
  }

  private void show(Optional<Why> asked) {
    setVisible(asked.isPresent());
    setManaged(asked.isPresent());
    asked.ifPresent(
        why -> {
          title.setText(
              String.format(
                  Locale.ROOT,
                  "Why %s is at place %,d: score %.3f",
                  why.movie().name(),
                  why.place(),
                  why.score()));
          parts.getChildren().setAll(rows(why));
        });
  }

  private static List<ShareRow> rows(Why why) {
    double largest = why.ratings().stream().mapToDouble(r -> Math.abs(r.part())).max().orElse(0);
    double largestFeature =
        why.features().stream().mapToDouble(f -> Math.abs(f.part())).max().orElse(0);
    double scale = Math.max(Math.max(largest, largestFeature), Math.abs(why.rest()));
    var rows = new ArrayList<ShareRow>();
    rows.add(ShareRow.heading("From your ratings", "without it"));
    List<RatingShare> ratings = why.ratings();
    for (RatingShare one : ratings.subList(0, Math.min(SHOWN_RATINGS, ratings.size()))) {
      rows.add(
          ShareRow.of(
              one.rated().name(),
              StarsText.brief(one.stars()),
              one.part(),
              scale,
              without(why.place(), one.placeWithout())));
    }
    if (ratings.size() > SHOWN_RATINGS) {
      double others =
          ratings.subList(SHOWN_RATINGS, ratings.size()).stream()
              .mapToDouble(RatingShare::part)
              .sum();
      rows.add(ShareRow.of((ratings.size() - SHOWN_RATINGS) + " other ratings", "", others, scale, ""));
    }
    rows.add(ShareRow.of("Whatever one has rated", "", why.rest(), scale, ""));
    rows.add(ShareRow.sum(why.score()));
    rows.add(ShareRow.heading("The same score, from hidden features", "yours × its"));
    addFeatures(rows, why, scale);
    rows.add(ShareRow.sum(why.score()));
    return rows;
  }

  private static String without(int now, int then) {
    return then == now
        ? "still " + now
        : String.format(Locale.ROOT, then > now ? "falls to %,d" : "rises to %,d", then);
  }

  private static void addFeatures(List<ShareRow> rows, Why why, double scale) {
    List<FeatureShare> features = why.features();
    int shown = Math.min(SHOWN_FEATURES, features.size());
    for (FeatureShare one : features.subList(0, shown)) {
      rows.add(
          ShareRow.of(
              "Feature " + (one.component() + 1),
              "",
              one.part(),
              scale,
              String.format(Locale.ROOT, "%.3f × %.3f", one.taste(), one.presence())));
    }
    List<FeatureShare> others = features.subList(shown, features.size());
    if (!others.isEmpty()) {
      rows.add(
          ShareRow.of(
              others.size() + " other features",
              "",
              others.stream().mapToDouble(FeatureShare::part).sum(),
              scale,
              ""));
    }
  }
}
