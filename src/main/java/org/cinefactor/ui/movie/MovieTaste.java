package org.cinefactor.ui.movie;

import java.util.stream.Collectors;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.feature.FeatureNames;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.KindText;

/**
 * A taste in words: a component of the model that a movie has much of. Fans read taste, instructors
 * component.
 *
 * @param component its number, from 0
 * @param name the genre or decade it stands for, else its number
 * @param examples the movies that have most of it
 */
record MovieTaste(int component, String name, String examples) {
  private static final Texts TEXTS = Texts.of(MovieTaste.class);

  static MovieTaste of(FeatureNames.FeatureName named) {
    return new MovieTaste(
        named.component(),
        named
            .meaning()
            .map(one -> KindText.of(one.kind()))
            .orElse(TEXTS.format("taste.unnamed", named.component() + 1)),
        named.movies().stream().map(Movie::mainTitle).collect(Collectors.joining(", ")));
  }
}
