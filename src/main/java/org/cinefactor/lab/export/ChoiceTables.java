package org.cinefactor.lab.export;

import java.util.List;
import java.util.Locale;
import org.cinefactor.csv.CsvText;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.lab.FilterCounts;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.RankedList;
import org.cinefactor.lab.RunComparison;
import org.cinefactor.lab.Stability;
import org.cinefactor.lab.Stability.Stay;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.recommend.Recommendation;

/** The numbers behind what is decided before training, as CSV. */
final class ChoiceTables {
  private ChoiceTables() {}

  /** A row per run and place, with all that the run was made of. */
  static String runs(RunComparison runs) {
    var table =
        new CsvText(
            "run",
            "components",
            "init",
            "solver",
            "seed",
            "tol",
            "max_iter",
            "alpha_W",
            "alpha_H",
            "l1_ratio",
            "missing_weight",
            "filter",
            "min_ratings",
            "min_mean",
            "iterations",
            "reconstruction_error",
            "place",
            "movieId",
            "title",
            "score");
    for (int run = 0; run < runs.models().size(); run++) {
      RankedList side = runs.comparison().sides().get(run);
      for (Recommendation r : side.list()) {
        row(table, runs.names().get(run), runs.models().get(run), side, r);
      }
    }
    return table.csv();
  }

  private static void row(
      CsvText table, String run, LabModel model, RankedList side, Recommendation r) {
    NmfSettings s = model.settings();
    MovieFilter filter = model.data().filter();
    table.add(
        word(run),
        s.components(),
        s.initialization().word(),
        s.solver().word(),
        s.seed(),
        s.tolerance(),
        s.maxIterations(),
        s.alphaW(),
        s.alphaH(),
        s.l1Ratio(),
        s.missingWeight(),
        word(filter.combination().name()),
        filter.minRatings(),
        filter.minMean(),
        side.iterations(),
        side.reconstructionError(),
        r.rank(),
        r.movie().id(),
        r.movie().title(),
        r.score());
  }

  /** A row per movie that stands in a list: in how many of them, and its place in each, or 0. */
  static String stability(Stability stability) {
    var table = new CsvText("components", "movieId", "title", "seeds", "of", "places");
    for (Stay stay : stability.stays()) {
      table.add(
          stability.rank(),
          stay.movie().id(),
          stay.movie().title(),
          stay.seeds(),
          stability.lists().size(),
          words(stability.placesOf(stay.movie())));
    }
    return table.csv();
  }

  /** A row for each way in which the two conditions can be joined. */
  static String filter(FilterCounts counts) {
    var table = new CsvText("filter", "min_ratings", "min_mean", "movies", "ratings");
    table.add(
        "any",
        counts.minRatings(),
        counts.minMean(),
        counts.any().movies(),
        counts.any().ratings());
    table.add(
        "all",
        counts.minRatings(),
        counts.minMean(),
        counts.all().movies(),
        counts.all().ratings());
    return table.csv();
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String words(List<Integer> places) {
    return String.join(" ", places.stream().map(String::valueOf).toList());
  }
}
