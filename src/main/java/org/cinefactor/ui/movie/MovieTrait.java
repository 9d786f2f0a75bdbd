package org.cinefactor.ui.movie;

import java.util.stream.Collectors;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.feature.FeatureNames;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.KindText;

/**
 * A trait in words: a component of the model that a movie has much of. Fans read trait, instructors
 * component.
 *
 * @param component its number, from 0
 * @param words the genre or decade it stands for, if any, and the movies that have most of it
 */
record MovieTrait(int component, String words) {
  private static final Texts TEXTS = Texts.of(MovieTrait.class);

  static MovieTrait of(FeatureNames.FeatureName named) {
    String movies = named.movies().stream().map(Movie::mainTitle).collect(Collectors.joining(", "));
    return new MovieTrait(
        named.component(),
        named
            .meaning()
            .map(one -> TEXTS.format("trait", KindText.of(one.kind()), movies))
            .orElse(movies));
  }
}
