package org.cinefactor.lab.export;

import java.util.List;
import java.util.Locale;
import org.cinefactor.chart.HeatMap;
import org.cinefactor.chart.Series;
import org.cinefactor.csv.CsvText;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.Comparison.Placed;
import org.cinefactor.lab.guess.SealedGuess;
import org.cinefactor.lab.inside.ComponentCard;
import org.cinefactor.lab.inside.Submatrix;
import org.cinefactor.lab.tastes.AngleInterval;
import org.cinefactor.lab.tastes.Taste;
import org.cinefactor.lab.tastes.Tastes;

/** The numbers behind the lab's views as CSV: RFC 4180, a header, Unix line ends. */
public final class Tables {
  private Tables() {}

  /** A row per movie and list; the place in the other list is empty where it is not there. */
  public static String comparison(Comparison comparison) {
    var table =
        new CsvText("components", "place", "movieId", "title", "score", "places", "changes");
    for (int s = 0; s < comparison.sides().size(); s++) {
      var side = comparison.sides().get(s);
      for (var r : side.list()) {
        Placed placed =
            comparison.movies().stream()
                .filter(p -> p.movie().equals(r.movie()))
                .findFirst()
                .orElseThrow();
        table.add(
            side.rank(),
            r.rank(),
            r.movie().id(),
            r.movie().title(),
            r.score(),
            words(placed.places()),
            words(placed.changes()).toLowerCase(Locale.ROOT));
      }
    }
    return table.csv();
  }

  /** A row per component and meaning, movie, genre or person. */
  public static String components(List<ComponentCard> cards) {
    var table = new CsvText("component", "share", "kind", "id", "name", "weight", "relative");
    for (ComponentCard card : cards) {
      int number = card.component() + 1;
      card.meaning()
          .ifPresent(
              m -> table.add(number, card.share(), "meaning", "", m.kind().word(), m.share(), ""));
      card.movies()
          .forEach(
              m ->
                  table.add(
                      number,
                      card.share(),
                      "movie",
                      m.movie().id(),
                      m.movie().title(),
                      m.weight(),
                      m.relative()));
      card.genres()
          .forEach(
              g ->
                  table.add(
                      number, card.share(), "genre", "", g.genre().name(), g.share(), g.lift()));
      card.people()
          .forEach(
              u -> table.add(number, card.share(), "user", u.userId(), "", u.weight(), u.share()));
    }
    return table.csv();
  }

  /** A row per drawn cell; rows and columns of the matrix itself, from 1. */
  public static String heatMap(HeatMap map) {
    var table = new CsvText("first_row", "first_column", "mean");
    for (int i = 0; i < map.rows(); i++) {
      for (int j = 0; j < map.columns(); j++) {
        table.add(map.firstRow(i) + 1, map.firstColumn(j) + 1, map.value(i, j));
      }
    }
    return table.csv();
  }

  /** A row per cell; stars are empty where a movie is not rated. */
  public static String submatrix(Submatrix cut) {
    var table = new CsvText("userId", "movieId", "title", "stars", "score", "error");
    int columns = cut.movies().size();
    for (int i = 0; i < cut.userIds().length; i++) {
      for (int j = 0; j < columns; j++) {
        table.add(
            cut.userIds()[i],
            cut.movies().get(j).id(),
            cut.movies().get(j).title(),
            cut.isRated(i, j) ? (Object) cut.stars()[i * columns + j] : "",
            cut.score(i, j),
            cut.error(i, j));
      }
    }
    return table.csv();
  }

  /**
   * A row per line and point.
   *
   * @param x the column of places on the horizontal axis
   * @param y the column of values
   */
  public static String series(String x, String y, List<Series> lines) {
    var table = new CsvText("line", x, y);
    for (Series line : lines) {
      for (int i = 0; i < line.x().length; i++) {
        table.add(line.name(), line.x()[i], line.y()[i]);
      }
    }
    return table.csv();
  }

  /** A row per list that two components can give. */
  public static String tastes(Tastes tastes) {
    var table =
        new CsvText(
            "list", "from_degrees", "from_included", "to_degrees", "to_included", "movieIds");
    for (Taste taste : tastes.lists()) {
      AngleInterval a = taste.angles();
      table.add(
          taste.number(),
          a.fromDegrees(),
          a.fromIncluded(),
          a.toDegrees(),
          a.toIncluded(),
          words(taste.movieIds()));
    }
    return table.csv();
  }

  /** A row per rank that played. */
  public static String guess(SealedGuess guess) {
    var table = new CsvText("components", "movieId", "stars", "place", "of", "known");
    for (SealedGuess.Knowledge k : guess.knowledge()) {
      table.add(k.rank(), guess.movieId(), guess.stars(), k.place(), k.of(), k.known());
    }
    return table.csv();
  }

  private static String words(List<?> values) {
    return String.join(" ", values.stream().map(String::valueOf).toList());
  }
}
