package org.cinefactor.lab.export;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.lab.Comparison;
import org.cinefactor.lab.FilterCounts;
import org.cinefactor.lab.RankedList;
import org.cinefactor.lab.RunComparison;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.text.Texts;

/** Lists as Markdown tables. */
public final class Markdown {
  private static final Texts TEXTS = Texts.of(Markdown.class);

  private Markdown() {}

  /** A person's lists, one table per rank, with the figures above each. */
  public static String of(Comparison comparison) {
    return lists(
        comparison,
        comparison.sides().stream().map(side -> TEXTS.format("components", side.rank())).toList());
  }

  /** A person's lists from runs with different choices. */
  public static String of(RunComparison runs) {
    return lists(runs.comparison(), runs.headings());
  }

  /** Table of the ratings and movies that pass a filter, by how its conditions are joined. */
  public static String of(FilterCounts counts) {
    return "# "
        + TEXTS.format("filter.title", counts.minRatings(), counts.minMean())
        + "\n\n"
        + TEXTS.get("filter.head")
        + "\n|---|---:|---:|\n"
        + row(TEXTS.get("filter.any"), counts.any())
        + row(TEXTS.get("filter.all"), counts.all());
  }

  private static String row(String name, FilterCounts.Passed passed) {
    return String.format(
        Locale.ROOT, "| %s | %d | %d |\n", name, passed.movies(), passed.ratings());
  }

  private static String lists(Comparison comparison, List<String> headings) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(cell(comparison.person().name())).append("\n");
    for (int s = 0; s < headings.size(); s++) {
      RankedList side = comparison.sides().get(s);
      text.append("\n## ").append(headings.get(s)).append("\n\n");
      text.append(
          TEXTS.format(
              "lists.figures",
              side.reconstructionError(),
              side.iterations(),
              figure("recall", side.recall(), side) + figure("precision", side.precision(), side)));
      text.append("\n\n");
      text.append(TEXTS.get("lists.head")).append("\n|---:|---|---:|---|---:|\n");
      side.list().forEach(r -> text.append(row(r)));
    }
    return text.toString();
  }

  private static String figure(String name, OptionalDouble value, RankedList side) {
    return value.isEmpty()
        ? ""
        : TEXTS.format("lists.figure", name, side.list().size(), value.getAsDouble());
  }

  private static String row(Recommendation r) {
    Movie movie = r.movie();
    String genres = String.join(", ", movie.genres().stream().map(Genre::toString).toList());
    return String.format(
        Locale.getDefault(),
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
