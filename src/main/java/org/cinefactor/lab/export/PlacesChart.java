package org.cinefactor.lab.export;

import java.util.Locale;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.Comparison.Placed;
import org.cinefactor.lab.Side;
import org.cinefactor.lab.export.Sheet.Anchor;

/** Lists side by side, with a line from each movie to its place in the next list. */
final class PlacesChart {
  private static final int LEFT = 40;
  private static final int TOP = 110;
  private static final int COLUMN = 300;
  private static final int GAP = 110;
  private static final int LINE = 30;
  private static final int LETTERS = 38;
  private static final String STAYS = "#009e73";
  private static final String MOVES = "#0072b2";

  private PlacesChart() {}

  static Picture picture(Comparison comparison) {
    int sides = comparison.sides().size();
    int longest = comparison.sides().stream().mapToInt(s -> s.list().size()).max().orElse(0);
    String title = comparison.person().name() + ": the same ten places at several ranks";
    return new Picture(
        LEFT + sides * COLUMN + (sides - 1) * GAP + LEFT,
        TOP + longest * LINE + 50,
        title,
        sheet -> draw(sheet, title, comparison));
  }

  private static void draw(Sheet sheet, String title, Comparison comparison) {
    sheet.text(LEFT, 32, Anchor.START, Sheet.TITLE, title);
    for (int s = 0; s < comparison.sides().size(); s++) {
      heading(sheet, left(s), comparison.sides().get(s));
    }
    for (Placed movie : comparison.movies()) {
      for (int s = 0; s < movie.places().size(); s++) {
        if (movie.places().get(s) > 0) {
          place(sheet, movie, s);
        }
      }
    }
    double foot = TOP + LINE * comparison.sides().getFirst().list().size() + 26.0;
    sheet.text(
        LEFT,
        foot,
        Anchor.START,
        Sheet.SMALL,
        "green: the same place · blue: another place · no line: only in one of the lists");
  }

  private static void heading(Sheet sheet, double left, Side side) {
    String rank = side.rank() + (side.rank() == 1 ? " component" : " components");
    sheet.text(left, TOP - 40, Anchor.START, 16, rank);
    String figures = String.format(Locale.ROOT, "error %.1f", side.reconstructionError());
    if (side.recall().isPresent() && side.precision().isPresent()) {
      figures +=
          String.format(
              Locale.ROOT,
              " · recall@%d %.2f · precision@%d %.2f",
              side.list().size(),
              side.recall().getAsDouble(),
              side.list().size(),
              side.precision().getAsDouble());
    }
    sheet.text(left, TOP - 20, Anchor.START, Sheet.SMALL, figures);
  }

  private static void place(Sheet sheet, Placed movie, int side) {
    int place = movie.places().get(side);
    double y = line(place);
    String words = shortened(movie.movie());
    sheet.text(left(side) + 18, y + 5, Anchor.END, Sheet.SMALL, String.valueOf(place));
    sheet.text(left(side) + 28, y + 5, Anchor.START, Sheet.SMALL, words);
    boolean last = side == movie.places().size() - 1;
    int next = last ? 0 : movie.places().get(side + 1);
    if (next > 0) {
      String path =
          "M"
              + Svg.n(left(side) + COLUMN)
              + " "
              + Svg.n(y)
              + "L"
              + Svg.n(left(side + 1) - 8)
              + " "
              + Svg.n(line(next));
      sheet.stroke(path, next == place ? STAYS : MOVES, "");
    }
  }

  /** A title that is too long is cut, the year never. */
  private static String shortened(Movie movie) {
    String whole = movie.nameAndYear();
    int year = whole.length() - movie.name().length();
    return whole.length() <= LETTERS
        ? whole
        : movie.name().substring(0, LETTERS - year - 1).strip()
            + "…"
            + whole.substring(movie.name().length());
  }

  private static double left(int side) {
    return LEFT + side * (double) (COLUMN + GAP);
  }

  private static double line(int place) {
    return TOP + (place - 0.5) * LINE;
  }
}
