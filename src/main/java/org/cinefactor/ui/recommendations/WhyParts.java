package org.cinefactor.ui.recommendations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.FeatureShare;
import org.cinefactor.recommend.KindShare;
import org.cinefactor.recommend.RatingShare;
import org.cinefactor.recommend.Why;
import org.cinefactor.recommend.feature.FeatureNames.FeatureName;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.KindText;
import org.cinefactor.ui.session.StarsText;

/** The parts of a movie's score: by the person's ratings, and by traits. */
final class WhyParts extends VBox {
  private static final Texts TEXTS = Texts.of(WhyParts.class);

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
    getChildren().add(byTastes(why));
  }

  private static ShareTable byKinds(Why why, List<KindShare> speaking) {
    var table = new ShareTable();
    table.heading(TEXTS.get("why.kinds"), "");
    double others = why.score() - why.dial();
    for (KindShare one : speaking) {
      table.part(KindWords.of(one), "", one.part(), "");
      others -= one.part();
    }
    table.part(TEXTS.get("why.others"), "", others, "");
    dial(why, table);
    table.sum(why.score());
    return table;
  }

  private static ShareTable byRatings(Why why) {
    List<RatingShare> ratings = why.ratings();
    var table = new ShareTable();
    table.heading(TEXTS.get("why.ratings"), TEXTS.get("why.without"));
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
          TEXTS.format("why.ratings.other", others.size()),
          "",
          others.stream().mapToDouble(RatingShare::part).sum(),
          "");
    }
    if (why.notSeen() != 0) {
      table.part(TEXTS.get("why.notSeen"), "", why.notSeen(), "");
    }
    if (why.rest() != 0) {
      table.part(TEXTS.get("why.average"), "", why.rest(), "");
    }
    dial(why, table);
    table.sum(why.score());
    return table;
  }

  private static void dial(Why why, ShareTable table) {
    if (why.dial() != 0) {
      table.part(TEXTS.get("why.dial"), "", why.dial(), "");
    }
  }

  private ShareTable byTastes(Why why) {
    List<FeatureShare> features = why.features();
    var table = new ShareTable();
    table.heading(TEXTS.get("why.traits"), "");
    int shown = Math.min(WhyViewModel.NAMED, features.size());
    for (FeatureShare one : features.subList(0, shown)) {
      table.part(name(one), one.part(), explanation(one));
    }
    List<FeatureShare> others = features.subList(shown, features.size());
    if (!others.isEmpty()) {
      table.part(
          TEXTS.format("why.traits.other", others.size()),
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
    return name.meaning()
        .map(one -> TEXTS.format("why.named", KindText.of(one.kind()), movies))
        .orElse(movies);
  }

  private String explanation(FeatureShare share) {
    return TEXTS.format("why.trait", name(share), share.component() + 1, share.p(), share.q());
  }

  private static String without(int now, int then) {
    if (then == now) {
      return TEXTS.format("why.still", now);
    }
    return then > now ? TEXTS.format("why.falls", then) : TEXTS.format("why.rises", then);
  }
}
