package org.cinefactor.ui.data;

import java.util.Locale;
import org.cinefactor.dataset.layout.RatingsLayout;
import org.cinefactor.dataset.layout.Scale;
import org.cinefactor.dataset.layout.Separator;
import org.cinefactor.dataset.layout.Zeros;

/** The layout of a table of ratings in words. */
final class TableWords {
  private TableWords() {}

  static String of(Scale scale) {
    return switch (scale) {
      case FIVE -> "Stars, up to 5";
      case TEN -> "Up to 10";
      case HUNDRED -> "0 to 100";
      case ONE -> "0 to 1, such as likes";
    };
  }

  static String of(Zeros zeros) {
    return switch (zeros) {
      case BAD -> "A mistake";
      case NOT_RATED -> "Not rated";
      case LOWEST -> "The worst rating";
    };
  }

  static String of(Separator separator) {
    String words = separator.words();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What becomes of a field of ratings: {@code 4.5 stars}, {@code skipped}. */
  static String stars(RatingsLayout layout, String field) {
    try {
      int hundredths = layout.hundredths(Double.parseDouble(field.strip().replace(',', '.')));
      return switch (hundredths) {
        case RatingsLayout.BAD -> "skipped";
        case RatingsLayout.NOT_RATED -> "not rated";
        default ->
            String.format(Locale.ROOT, "%.2f", hundredths / 100.0).replaceAll("\\.?0+$", "")
                + " stars";
      };
    } catch (NumberFormatException _) {
      // No number: the row cannot be read.
      return "skipped";
    }
  }
}
