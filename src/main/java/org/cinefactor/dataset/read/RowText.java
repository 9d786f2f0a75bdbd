package org.cinefactor.dataset.read;

import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.text.Texts;

/** The messages about rows that cannot be used. */
final class RowText {
  private static final Texts TEXTS = Texts.of(RowText.class);

  private RowText() {}

  static String quotes() {
    return TEXTS.get("row.quotes");
  }

  /** It has fewer fields than the header. */
  static String fewer(int fields) {
    return TEXTS.format("row.fewer", fields);
  }

  /** It has more fields than the header. */
  static String more(int fields) {
    return TEXTS.format("row.more", fields);
  }

  /** It has too few fields, where there is no header. */
  static String few(int fields) {
    return TEXTS.format("row.few", fields);
  }

  static String noNumber(String column, String field) {
    return TEXTS.format("row.noNumber", column, FieldText.cut(field));
  }

  /** The rating of a file of one person is no number. */
  static String noRating(String field) {
    return TEXTS.format("row.noRating", FieldText.cut(field));
  }

  static String notListed(String movie, String moviesFile) {
    return TEXTS.format("row.notListed", FieldText.cut(movie), moviesFile);
  }

  static String offScale(String field, RatingScale scale) {
    return TEXTS.format("row.offScale", FieldText.cut(field), scale.least(), scale.most());
  }
}
