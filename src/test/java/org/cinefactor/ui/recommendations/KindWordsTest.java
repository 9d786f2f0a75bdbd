package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.recommend.KindShare;
import org.junit.jupiter.api.Test;

class KindWordsTest {
  @Test
  void genresAndDecadesSpeakInSentences() {
    assertThat(words(new MovieKind.OfGenre(new Genre("Animation")), 0.2))
        .isEqualTo("Because you like animation");
    assertThat(words(new MovieKind.OfGenre(new Genre("IMAX")), 0.2))
        .isEqualTo("Because you like IMAX");
    assertThat(words(new MovieKind.OfDecade(1990), 0.1)).isEqualTo("Because you like the 1990s");
    assertThat(words(new MovieKind.OfGenre(new Genre("War")), -0.1))
        .isEqualTo("In spite of war movies");
  }

  private static String words(MovieKind kind, double part) {
    return KindWords.of(new KindShare(kind, part));
  }
}
