package org.cinefactor.terminal.option.table;

import java.util.Map;
import java.util.StringJoiner;
import org.cinefactor.dataset.read.report.TableRemedy;

/** The remedies for a table that was refused, as what is to be typed. */
public final class RemedyWords {
  private RemedyWords() {}

  /** A remedy as a sentence. */
  public static String of(TableRemedy remedy) {
    return switch (remedy) {
      case TableRemedy.MissingColumns columns -> columns(columns);
      case TableRemedy.OtherScale other ->
          "If its ratings go up to "
              + (int) other.scale().most()
              + ", say so (--table scale="
              + other.scale().text()
              + ").";
      case TableRemedy.Plain plain ->
          switch (plain) {
            case OTHER_RATINGS ->
                "If another column has the ratings, name it (--table rating=NAME); else write them"
                    + " as numbers, the best the largest (grades from A to F too), or as 4/5, 80%,"
                    + " ★★★★ or yes and no.";
            case OTHER_IDS ->
                "If other columns have the users and movies, name them"
                    + " (--table user=NAME,movie=NAME).";
            case RATINGS_ON_A_SCALE ->
                "Ratings must lie on one scale: 1-5, 1-10, 0-100, 0-1 or -1-1; name another column"
                    + " (--table rating=NAME), or convert them first.";
            case MEANING_OF_ZERO ->
                "If 0 means that a movie was not rated, say so (--table zeros=not-rated); if it is"
                    + " the worst rating, say that (--table zeros=lowest).";
            case ZERO_IS_LOWEST ->
                "Say what 0 means: --table zeros=lowest reads it as half a star.";
            case OTHER_TITLES ->
                "Name one that is there (--table title=NAME,genres=NAME,year=NAME), or none.";
          };
    };
  }

  private static String columns(TableRemedy.MissingColumns columns) {
    var options = new StringJoiner(",", "--table ", "");
    var keys =
        Map.of(
            TableRemedy.Column.USER, "user",
            TableRemedy.Column.MOVIE, "movie",
            TableRemedy.Column.RATING, "rating");
    for (TableRemedy.Column column : TableRemedy.Column.values()) {
      if (columns.missing().contains(column)) {
        options.add(keys.get(column) + "=NAME");
      }
    }
    String those = columns.missing().size() == 1 ? "column" : "columns";
    return "Name the " + those + ", as in " + options + ".";
  }
}
