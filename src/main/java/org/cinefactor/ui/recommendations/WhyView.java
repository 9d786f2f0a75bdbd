package org.cinefactor.ui.recommendations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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
          parts.getChildren().setAll(byRatings(why), byFeatures(why));
        });
  }

  private static ShareTable byRatings(Why why) {
    List<RatingShare> ratings = why.ratings();
    var table =
        new ShareTable(
            largest(
                ratings,
                Math.max(Math.abs(why.notSeen()), Math.abs(why.rest())),
                RatingShare::part));
    table.heading("From your ratings", "without it");
    int shown = Math.min(SHOWN_RATINGS, ratings.size());
    for (RatingShare one : ratings.subList(0, shown)) {
      table.part(
          one.rated().name(),
          StarsText.brief(one.stars()),
          one.part(),
          without(why.place(), one.placeWithout()));
    }
    List<RatingShare> others = ratings.subList(shown, ratings.size());
    if (!others.isEmpty()) {
      table.part(
          others.size() + (others.size() == 1 ? " other rating" : " other ratings"),
          "",
          others.stream().mapToDouble(RatingShare::part).sum(),
          "");
    }
    if (why.notSeen() != 0) {
      table.part("Movies not seen", "", why.notSeen(), "");
    }
    if (why.rest() != 0) {
      table.part("Average taste", "", why.rest(), "");
    }
    table.sum(why.score());
    return table;
  }

  private static ShareTable byFeatures(Why why) {
    List<FeatureShare> features = why.features();
    var table = new ShareTable(largest(features, 0, FeatureShare::part));
    table.heading("The same score, from hidden features", "yours × the movie's");
    int shown = Math.min(SHOWN_FEATURES, features.size());
    for (FeatureShare one : features.subList(0, shown)) {
      table.part(
          "Feature " + (one.component() + 1),
          "",
          one.part(),
          String.format(Locale.ROOT, "%.3f × %.3f", one.p(), one.q()));
    }
    List<FeatureShare> others = features.subList(shown, features.size());
    if (!others.isEmpty()) {
      table.part(
          others.size() + (others.size() == 1 ? " other feature" : " other features"),
          "",
          others.stream().mapToDouble(FeatureShare::part).sum(),
          "");
    }
    table.sum(why.score());
    return table;
  }

  private static <T> double largest(List<T> shares, double rest, ToDoubleFunction<T> part) {
    return shares.stream()
        .mapToDouble(share -> Math.abs(part.applyAsDouble(share)))
        .reduce(Math.abs(rest), Math::max);
  }

  private static String without(int now, int then) {
    return then == now
        ? "still " + now
        : String.format(Locale.ROOT, then > now ? "falls to %,d" : "rises to %,d", then);
  }
}
