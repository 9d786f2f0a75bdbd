package org.cinefactor.lab.export;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.catalog.Movie;
import org.cinefactor.chart.Picture;
import org.cinefactor.chart.Role;
import org.cinefactor.chart.Stroke;
import org.cinefactor.chart.Surface;
import org.cinefactor.chart.Surface.Anchor;
import org.cinefactor.chart.TextStyle;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.Comparison.Placed;
import org.cinefactor.lab.RankedList;
import org.cinefactor.lab.RunComparison;
import org.cinefactor.text.Texts;

/** Lists side by side, with a line from each movie to its place in the next list. */
final class PlacesChart {
  private static final Texts TEXTS = Texts.of(PlacesChart.class);

  private static final int LEFT = 40;
  private static final int HEAD = 70;
  private static final int HEADING = 20;
  private static final int COLUMN = 300;
  private static final int GAP = 110;
  private static final int LINE = 30;
  private static final int LETTERS = 38;

  private final String title;
  private final Comparison comparison;
  private final List<List<String>> headings;
  private final int top;

  private PlacesChart(String title, Comparison comparison, List<List<String>> headings) {
    this.title = title;
    this.comparison = comparison;
    this.headings = headings;
    this.top = HEAD + HEADING * headings.getFirst().size();
  }

  /** Of the same settings at several ranks. */
  static Picture picture(Comparison comparison) {
    return new PlacesChart(
            TEXTS.format("places.ranks", comparison.person().name()),
            comparison,
            comparison.sides().stream().map(side -> List.of(rank(side), figures(side))).toList())
        .picture();
  }

  /** Of runs with different choices. */
  static Picture picture(RunComparison runs) {
    List<RankedList> sides = runs.comparison().sides();
    List<List<String>> headings = new ArrayList<>();
    for (int run = 0; run < sides.size(); run++) {
      headings.add(
          List.of(runs.names().get(run), runs.recipes().get(run), figures(sides.get(run))));
    }
    String person = runs.comparison().person().name();
    String title =
        sides.size() == 1
            ? TEXTS.format("places.run", person)
            : TEXTS.format("places.runs", person);
    return new PlacesChart(title, runs.comparison(), headings).picture();
  }

  private Picture picture() {
    int sides = comparison.sides().size();
    int longest = comparison.sides().stream().mapToInt(s -> s.list().size()).max().orElse(0);
    return new Picture(
        LEFT + sides * COLUMN + (sides - 1) * GAP + LEFT,
        top + longest * LINE + 50,
        title,
        this::draw);
  }

  private void draw(Surface surface) {
    surface.text(LEFT, 26, Anchor.START, TextStyle.TITLE, title);
    for (int s = 0; s < comparison.sides().size(); s++) {
      heading(surface, left(s), headings.get(s));
    }
    for (Placed movie : comparison.movies()) {
      for (int s = 0; s < movie.places().size(); s++) {
        if (movie.places().get(s) > 0) {
          place(surface, movie, s);
        }
      }
    }
    double foot = top + LINE * comparison.sides().getFirst().list().size() + 21.0;
    surface.text(LEFT, foot, Anchor.START, TextStyle.LABEL, TEXTS.get("places.legend"));
  }

  private void heading(Surface surface, double left, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      double y = top - (double) HEADING * (lines.size() - i) - 5;
      surface.text(
          left, y, Anchor.START, i == 0 ? TextStyle.HEADING : TextStyle.LABEL, lines.get(i));
    }
  }

  private static String rank(RankedList side) {
    return TEXTS.format("components", side.rank());
  }

  private static String figures(RankedList side) {
    String figures = TEXTS.format("places.error", side.reconstructionError());
    if (side.recall().isPresent() && side.precision().isPresent()) {
      figures +=
          TEXTS.format(
              "places.figures",
              side.list().size(),
              side.recall().getAsDouble(),
              side.precision().getAsDouble());
    }
    return figures;
  }

  private void place(Surface surface, Placed movie, int side) {
    int place = movie.places().get(side);
    double y = line(place);
    String words = shortened(movie.movie());
    surface.text(left(side) + 18, y, Anchor.END, TextStyle.LABEL, String.valueOf(place));
    surface.text(left(side) + 28, y, Anchor.START, TextStyle.LABEL, words);
    boolean last = side == movie.places().size() - 1;
    int next = last ? 0 : movie.places().get(side + 1);
    if (next > 0) {
      Role role = next == place ? Role.SERIES_3 : Role.SERIES_1;
      double from = left(side) + COLUMN;
      surface.line(from, y, left(side + 1) - 8, line(next), Stroke.thick(role));
    }
  }

  /** A title that is too long is cut, the year never. */
  static String shortened(Movie movie) {
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

  private double line(int place) {
    return top + (place - 0.5) * LINE;
  }
}
