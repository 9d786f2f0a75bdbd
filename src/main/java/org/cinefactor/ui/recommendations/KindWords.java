package org.cinefactor.ui.recommendations;

import java.util.Locale;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.recommend.KindShare;

/** The sentences of Why about a genre or decade. */
final class KindWords {
  private KindWords() {}

  /** For example {@code Because you like animation}. */
  static String of(KindShare share) {
    String name = name(share.kind());
    return share.part() >= 0 ? "Because you like " + name : "In spite of " + name;
  }

  private static String name(MovieKind kind) {
    return switch (kind) {
      case MovieKind.OfDecade decade -> "the " + decade.word();
      case MovieKind.OfGenre genre -> small(genre.word());
    };
  }

  /** In small letters, but for abbreviations such as IMAX. */
  private static String small(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT)) ? word : word.toLowerCase(Locale.ROOT);
  }
}
