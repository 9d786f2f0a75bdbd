package org.cinefactor.recommend;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.model.FactorModel;

/**
 * Picks a varied few from a longer list: maximal marginal relevance (Carbonell and Goldstein 1998).
 * One movie after the other is taken for its score, 0 to 1 within the list, less the dial times its
 * likeness to the nearest one already taken.
 */
final class Diversity {
  private final FactorModel model;
  private final double dial;

  /** Varied by this much, 0 to 1. */
  Diversity(FactorModel model, double dial) {
    this.model = model;
    this.dial = dial;
  }

  /** So many of the list, or all when it has not more, with places from 1. */
  List<Recommendation> pick(List<Recommendation> best, int count) {
    boolean[] taken = new boolean[best.size()];
    double[] nearest = new double[best.size()];
    List<Recommendation> picked = new ArrayList<>();
    while (picked.size() < Math.min(count, best.size())) {
      int next = next(best, taken, nearest);
      taken[next] = true;
      Movie movie = best.get(next).movie();
      picked.add(new Recommendation(picked.size() + 1, movie, best.get(next).score()));
      for (int i = 0; i < nearest.length; i++) {
        nearest[i] = Math.max(nearest[i], likeness(movie, best.get(i).movie()));
      }
    }
    return List.copyOf(picked);
  }

  private int next(List<Recommendation> best, boolean[] taken, double[] nearest) {
    DoubleSummaryStatistics scores =
        best.stream().mapToDouble(Recommendation::score).summaryStatistics();
    double lowest = scores.getMin();
    double span = Math.max(scores.getMax() - lowest, Double.MIN_NORMAL);
    int next = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < taken.length; i++) {
      double worth = (best.get(i).score() - lowest) / span - dial * nearest[i];
      if (!taken[i] && worth > most) {
        most = worth;
        next = i;
      }
    }
    return next;
  }

  /** How alike two movies are, 0 to 1: half by their genres, half by their hidden features. */
  private double likeness(Movie a, Movie b) {
    return (sharedGenres(a, b) + cosine(model.column(a.id()), model.column(b.id()))) / 2;
  }

  private static double sharedGenres(Movie a, Movie b) {
    Set<Genre> both = new HashSet<>(a.genres());
    both.addAll(b.genres());
    long shared = a.genres().stream().filter(b.genres()::contains).count();
    return both.isEmpty() ? 0 : (double) shared / both.size();
  }

  private double cosine(int a, int b) {
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int c = 0; c < model.components(); c++) {
      product += model.q(c, a) * model.q(c, b);
      squaresA += model.q(c, a) * model.q(c, a);
      squaresB += model.q(c, b) * model.q(c, b);
    }
    double norms = Math.sqrt(squaresA * squaresB);
    return norms == 0 ? 0 : product / norms;
  }
}
