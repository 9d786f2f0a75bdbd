package org.cinefactor.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.Recommendation;

/** The best movies for hidden features that were made by hand. */
final class TopMovies {
  private static final Comparator<Scored> WORST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(Comparator.comparingInt(Scored::movieId).reversed());

  private record Scored(int movieId, double score) {}

  private TopMovies() {}

  /** Best first, ties to the smaller movie id; rated movies are set aside. */
  static List<Recommendation> of(
      FactorModel factors, Catalog catalog, double[] p, Ratings ratings, int count) {
    double[] scores = new double[factors.columns()];
    factors.scores(p, 0, scores);
    PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
    for (int column = 0; column < scores.length; column++) {
      int id = factors.columnId(column);
      if (!ratings.contains(id)) {
        best.add(new Scored(id, scores[column]));
        if (best.size() > count) {
          best.remove();
        }
      }
    }
    return ranked(catalog, best.stream().sorted(WORST_FIRST.reversed()).toList());
  }

  private static List<Recommendation> ranked(Catalog catalog, List<Scored> best) {
    List<Recommendation> ranked = new ArrayList<>(best.size());
    for (Scored scored : best) {
      var movie = catalog.movie(scored.movieId).orElseThrow();
      ranked.add(new Recommendation(ranked.size() + 1, movie, scored.score));
    }
    return List.copyOf(ranked);
  }
}
