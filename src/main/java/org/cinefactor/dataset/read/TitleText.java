package org.cinefactor.dataset.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cinefactor.dataset.layout.MoviesLayout;

/** The title of a row of movies as MovieLens writes it, with the year behind it. */
final class TitleText {
  private static final Pattern YEAR = Pattern.compile("(?:^|\\D)((?:18|19|20)\\d\\d)(?:\\D|$)");
  private static final Pattern YEAR_BEHIND = Pattern.compile(".*\\(\\d{4}[^)]*\\)$");

  private final MoviesLayout layout;

  TitleText(MoviesLayout layout) {
    this.layout = layout;
  }

  /** The title, empty when there is none. */
  String of(List<String> fields) {
    if (layout.title() < 0) {
      return "";
    }
    String title = fields.get(layout.title()).strip();
    if (layout.year() < 0 || layout.year() >= fields.size() || title.isEmpty()) {
      return title;
    }
    return withYear(title, fields.get(layout.year()));
  }

  /** A title with the year of a date behind it, unless it has one. */
  static String withYear(String title, String date) {
    Matcher year = YEAR.matcher(date);
    boolean there = YEAR_BEHIND.matcher(title).matches();
    return there || !year.find() ? title : title + " (" + year.group(1) + ")";
  }
}
