package org.cinefactor.lab.export;

import java.util.Locale;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.Side;
import org.cinefactor.recommend.Recommendation;

/** Lists as Markdown tables. */
public final class Markdown {
  private Markdown() {}

  /** A person's lists, one table per rank, with the figures above each. */
  public static String of(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(cell(comparison.person().name())).append("\n");
    for (Side side : comparison.sides()) {
      text.append(
          String.format(
              Locale.ROOT,
              "\n## %d %s\n\nReconstruction error %.4f after %d iterations%s%s.\n\n",
              side.rank(),
              side.rank() == 1 ? "component" : "components",
              side.reconstructionError(),
              side.iterations(),
              figure("recall", side.recall(), side),
              figure("precision", side.precision(), side)));
      text.append("| Place | Movie | Year | Genres | Score |\n|---:|---|---:|---|---:|\n");
      side.list().forEach(r -> text.append(row(r)));
    }
    return text.toString();
  }

  private static String figure(String name, OptionalDouble value, Side side) {
    return value.isEmpty()
        ? ""
        : String.format(Locale.ROOT, ", %s@%d %.4f", name, side.list().size(), value.getAsDouble());
  }

  private static String row(Recommendation r) {
    Movie movie = r.movie();
    String genres = String.join(", ", movie.genres().stream().map(Genre::toString).toList());
    return String.format(
        Locale.ROOT,
        "| %d | %s | %s | %s | %.4f |\n",
        r.rank(),
        cell(movie.name()),
        movie.year().isPresent() ? String.valueOf(movie.year().getAsInt()) : "",
        cell(genres),
        r.score());
  }

  private static String cell(String words) {
    return words.replaceAll("([\\\\|*_\\[\\]<>`])", "\\\\$1");
  }
}
