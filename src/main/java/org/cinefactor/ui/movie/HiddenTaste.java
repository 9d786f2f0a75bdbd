package org.cinefactor.ui.movie;

import java.util.stream.Collectors;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.feature.FeatureNames;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.KindText;

/**
 * A latent feature that a movie has much of, in words.
 *
 * @param component its number, from 0
 * @param name the genre or decade it stands for, else its number
 * @param examples the movies that have most of it
 */
record HiddenTaste(int component, String name, String examples) {
  private static final Texts TEXTS = Texts.of(HiddenTaste.class);

  static HiddenTaste of(FeatureNames.FeatureName named) {
    return new HiddenTaste(
        named.component(),
        named
            .meaning()
            .map(one -> KindText.of(one.kind()))
            .orElse(TEXTS.format("feature", named.component() + 1)),
        named.movies().stream().map(Movie::mainTitle).collect(Collectors.joining(", ")));
  }
}
