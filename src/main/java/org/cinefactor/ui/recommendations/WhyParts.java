package org.cinefactor.ui.recommendations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.VBox;
import org.cinefactor.recommend.FeatureShare;
import org.cinefactor.recommend.RatingShare;
import org.cinefactor.recommend.Why;
import org.cinefactor.ui.session.StarsText;

/** The parts of a movie's score: by the person's ratings, and by hidden features. */
final class WhyParts extends VBox {
  private static final int SHOWN_RATINGS = 6;
  private static final int SHOWN_FEATURES = 4;

  /** Shows what is explained. */
  WhyParts(WhyViewModel model) {
    getStyleClass().add("why-parts");
    model.whyProperty().subscribe(this::show);
  }

  private void show(Optional<Why> asked) {
    asked.ifPresent(why -> getChildren().setAll(byRatings(why), byFeatures(why)));
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
          one.rated(),
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
