package org.cinefactor.ui.recommendations;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.FeatureShare;
import org.cinefactor.recommend.KindShare;
import org.cinefactor.recommend.RatingShare;
import org.cinefactor.recommend.Why;
import org.cinefactor.recommend.feature.FeatureNames.FeatureName;
import org.cinefactor.ui.session.StarsText;

/** The parts of a movie's score: by the person's ratings, and by hidden features. */
final class WhyParts extends VBox {
  private static final int SHOWN_RATINGS = 6;

  /** The least share of the score at which a genre is named. */
  private static final double SPEAKS = 0.02;

  private final WhyViewModel model;

  /** Shows what is explained. */
  WhyParts(WhyViewModel model) {
    this.model = model;
    getStyleClass().add("why-parts");
    model.whyProperty().subscribe(this::show);
  }

  private void show(Optional<Why> asked) {
    asked.ifPresent(why -> show(why));
  }

  private void show(Why why) {
    getChildren().setAll(byRatings(why));
    List<KindShare> speaking =
        why.kinds().stream()
            .filter(one -> Math.abs(one.part()) >= SPEAKS * Math.abs(why.score()))
            .toList();
    if (!speaking.isEmpty()) {
      getChildren().add(byKinds(why, speaking));
    }
    getChildren().add(byFeatures(why));
  }

  private static ShareTable byKinds(Why why, List<KindShare> speaking) {
    var table = new ShareTable();
    table.heading("The same score, from genres and people", "");
    double others = why.score() - why.dial();
    for (KindShare one : speaking) {
      table.part(KindWords.of(one), "", one.part(), "");
      others -= one.part();
    }
    table.part("Other people's ratings", "", others, "");
    dial(why, table);
    table.sum(why.score());
    return table;
  }

  private static ShareTable byRatings(Why why) {
    List<RatingShare> ratings = why.ratings();
    var table = new ShareTable();
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
    dial(why, table);
    table.sum(why.score());
    return table;
  }

  private static void dial(Why why, ShareTable table) {
    if (why.dial() != 0) {
      table.part("Dial: well known to obscure", "", why.dial(), "");
    }
  }

  private ShareTable byFeatures(Why why) {
    List<FeatureShare> features = why.features();
    var table = new ShareTable();
    table.heading("The same score, from hidden tastes", "");
    int shown = Math.min(WhyViewModel.NAMED, features.size());
    for (FeatureShare one : features.subList(0, shown)) {
      table.part(name(one), one.part(), explanation(one));
    }
    List<FeatureShare> others = features.subList(shown, features.size());
    if (!others.isEmpty()) {
      table.part(
          others.size() + (others.size() == 1 ? " other taste" : " other tastes"),
          "",
          others.stream().mapToDouble(FeatureShare::part).sum(),
          "");
    }
    dial(why, table);
    table.sum(why.score());
    return table;
  }

  /** For example {@code Animation: Aladdin, Mulan, Tarzan}. */
  private String name(FeatureShare share) {
    FeatureName name = model.nameOf(share.component());
    String movies = name.movies().stream().map(Movie::name).collect(Collectors.joining(", "));
    return name.meaning().map(one -> one.kind().word() + ": " + movies).orElse(movies);
  }

  private String explanation(FeatureShare share) {
    return String.format(
        Locale.ROOT,
        "%s%nHidden feature %d, named after the movies that have most of it: yours %.3f × the"
            + " movie's %.3f",
        name(share),
        share.component() + 1,
        share.p(),
        share.q());
  }

  private static String without(int now, int then) {
    return then == now
        ? "still " + now
        : String.format(Locale.ROOT, then > now ? "falls to %,d" : "rises to %,d", then);
  }
}
