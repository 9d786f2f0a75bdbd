package org.cinefactor.lab.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cinefactor.evaluate.Quality;
import org.cinefactor.evaluate.Standing;

/** What was measured on people that no model has seen, as curves against the rank. */
public final class HeldOutCurves {
  private HeldOutCurves() {}

  /**
   * The quality of the lists, their coverage and their variety.
   *
   * @param ranks one standing per rank, in ascending rank, at least one
   * @param baselines what to compare with, drawn as level lines
   */
  public static List<Curves> of(List<Standing> ranks, List<Standing> baselines) {
    double from = ranks.getFirst().rank();
    double to = ranks.getLast().rank();
    List<Series> quality = new ArrayList<>();
    quality.add(line("nDCG@10", ranks, Quality::ndcg));
    quality.add(line("recall@10", ranks, Quality::recall));
    quality.add(line("precision@10", ranks, Quality::precision));
    List<Series> coverage = new ArrayList<>(List.of(line("NMF", ranks, Quality::coverage)));
    List<Series> genres = new ArrayList<>(List.of(line("NMF", ranks, Quality::genres)));
    for (Standing base : baselines) {
      Quality q = base.quality();
      String name = name(base);
      quality.add(Series.baseline("nDCG@10 of " + name, from, to, q.ndcg()));
      coverage.add(Series.baseline(name, from, to, q.coverage()));
      genres.add(Series.baseline(name, from, to, q.genres()));
    }
    return List.of(
        curves("quality", "Lists for people held out", "mean over people, 0 to 1", quality),
        curves(
            "coverage",
            "Coverage: how many movies anybody is recommended",
            "recommended movies / rated movies, 0 to 1",
            coverage),
        curves("variety", "Variety: genres in a list of ten", "different genres, mean", genres));
  }

  private static String name(Standing base) {
    return base.rank() == 0
        ? base.contender().word()
        : base.contender().word() + " at rank " + base.rank();
  }

  private static Series line(String name, List<Standing> ranks, ToDoubleFunction<Quality> figure) {
    return Series.measured(
        name,
        ranks.stream().mapToDouble(Standing::rank).toArray(),
        ranks.stream().mapToDouble(s -> figure.applyAsDouble(s.quality())).toArray());
  }

  private static Curves curves(String file, String title, String yTitle, List<Series> lines) {
    return new Curves(file, title, Curves.RANK, yTitle, false, lines);
  }
}
