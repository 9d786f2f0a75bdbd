package org.cinefactor.ui.recommendations;

import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.catalog.genre.KnownGenre;
import org.cinefactor.recommend.KindShare;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.KindText;

/** The sentences of Why about a genre or decade. */
final class KindWords {
  private static final Texts TEXTS = Texts.of(KindWords.class);

  private KindWords() {}

  /** For example {@code Because you like animation}. */
  static String of(KindShare share) {
    String name = name(share.kind());
    return share.part() >= 0 ? TEXTS.format("kind.likes", name) : TEXTS.format("kind.spite", name);
  }

  private static String name(MovieKind kind) {
    return switch (kind) {
      case MovieKind.OfDecade decade -> TEXTS.format("kind.decade", KindText.of(decade));
      case MovieKind.OfGenre one -> several(one.genre());
    };
  }

  /** The movies of a genre, as they stand inside a sentence. */
  private static String several(Genre genre) {
    return KnownGenre.of(genre.name()).map(TEXTS::get).orElse(genre.name());
  }
}
