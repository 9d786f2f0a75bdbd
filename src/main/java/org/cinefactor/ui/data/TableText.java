package org.cinefactor.ui.data;

import java.util.Locale;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.layout.WrittenRating;
import org.cinefactor.dataset.layout.Zeros;
import org.cinefactor.text.Texts;

/** The layout of a table of ratings in words. */
final class TableText {
  private static final Texts TEXTS = Texts.of(TableText.class);

  private TableText() {}

  static String of(RatingScale scale) {
    return TEXTS.get(scale);
  }

  static String of(Zeros zeros) {
    return TEXTS.get(zeros);
  }

  static String of(Separator separator) {
    String words = separator.words();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Conversion of a field of ratings: {@code 4.5 stars}, {@code skipped}. */
  static String stars(RatingsLayout layout, String field) {
    int hundredths =
        WrittenRating.of(field)
            .map(rating -> layout.hundredths(rating.on(layout.scale())))
            .orElse(RatingsLayout.BAD);
    return switch (hundredths) {
      case RatingsLayout.BAD -> TEXTS.get("skipped");
      case RatingsLayout.NOT_RATED -> TEXTS.get("unrated");
      default -> TEXTS.format("stars", hundredths / 100.0);
    };
  }
}
