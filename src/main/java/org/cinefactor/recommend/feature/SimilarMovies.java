package org.cinefactor.recommend.feature;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.catalog.match.TitleTwins;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.TopN;
import org.cinefactor.recommend.factor.FactorRecommender;

/**
 * The neighbours of a movie: those whose latent features point in the same direction, by the cosine
 * of the two columns of Q. Each component is first divided by its root mean square, so that none
 * counts more because of how P and Q share its scale. A fader of a component that stands for a
 * genre or decade also favours the movies of that kind. Immutable.
 */
public final class SimilarMovies {
  /** Of a movie that fewer people know, the factors say hardly more than chance. */
  private static final int FEWEST_PEOPLE = 10;

  /** So many of the most alike are put in order by how well known they are. */
  private static final int POOL = 60;

  private final FactorModel model;
  private final Catalog catalog;
  private final Popularity popularity;
  private final double[] scale;
  private final ComponentMeanings meanings;
  private final TitleTwins twins;

  /**
   * @param recommender has the movies among which the neighbours are
   * @param twins the movies that the catalog has twice, of which one at most is shown
   */
  public SimilarMovies(FactorRecommender recommender, TitleTwins twins) {
    this.twins = twins;
    this.model = recommender.model();
    this.catalog = recommender.catalog();
    this.popularity = recommender.popularity();
    this.meanings = new ComponentMeanings(model, catalog);
    this.scale = new double[model.components()];
    for (int c = 0; c < scale.length; c++) {
      double squares = 0;
      for (int j = 0; j < model.columns(); j++) {
        squares += model.q(c, j) * model.q(c, j);
      }
      scale[c] = squares == 0 ? 0 : 1 / Math.sqrt(squares / model.columns());
    }
  }

  /**
   * The movies most like one, most alike first.
   *
   * <p>Better known ones are the best known of those that are most alike. Less well known ones are
   * the most alike of those that fewer people have rated than the usual ones: weighed by how few
   * they are, the least known would come first however little they are alike, since similarities
   * lie close together. Better known ones only follow where there are no others.
   *
   * @param movieId the movie
   * @param wish how well known they are to be, and of which features they are to have more
   * @param count how many at most
   * @return none when the model does not know the movie, or the wish leaves nothing of it
   */
  public List<SimilarMovie> like(int movieId, SimilarityWish wish, int count) {
    int column = model.column(movieId);
    if (column < 0) {
      return List.of();
    }
    double[] target = scaled(column);
    for (int c = 0; c < target.length; c++) {
      target[c] *= wish.factor(c);
    }
    var near = new Near(target, leftOut(movieId), wish);
    if (wish.popularity() < 0) {
      return lessKnown(near, count);
    }
    return nearest(near, wish.popularity() == 0 ? count : POOL, _ -> true).stream()
        .sorted(Comparator.comparingDouble(one -> -weighted(one, wish.popularity())))
        .limit(count)
        .toList();
  }

  private List<SimilarMovie> lessKnown(Near near, int count) {
    double tooMany = tooMany(nearest(near, count, _ -> true), -near.wish.popularity());
    IntPredicate tooWellKnown = id -> popularity.people(id) >= tooMany;
    List<SimilarMovie> found = nearest(near, count, tooWellKnown.negate());
    Stream<SimilarMovie> others =
        found.size() == count
            ? Stream.empty()
            : nearest(near, POOL, tooWellKnown).stream()
                .sorted(Comparator.comparingInt(this::people));
    return Stream.concat(found.stream(), others).limit(count).toList();
  }

  /**
   * As many people, or more, make a movie too well known: at first more than have rated any of the
   * usual ones, at the end half as many as have rated one of these on average, or one in ten.
   */
  private double tooMany(List<SimilarMovie> usual, double less) {
    double first = usual.stream().mapToInt(this::people).max().orElse(0) + 1.0;
    double half = usual.stream().mapToInt(this::people).average().orElse(0) / 2;
    double end = Math.max(2 * FEWEST_PEOPLE, Math.min(half, popularity.tooWellKnown(1)));
    return first * Math.pow(Math.min(1, end / first), less);
  }

  private int people(SimilarMovie one) {
    return popularity.people(one.movie().id());
  }

  /** A search: the scaled features that are wanted, the movies that are not, and the wish. */
  private record Near(double[] target, Set<Integer> leftOut, SimilarityWish wish) {}

  private Set<Integer> leftOut(int movieId) {
    Set<Integer> leftOut =
        twins.leftOut(Set.of(movieId), id -> model.column(id) >= 0, popularity::people);
    leftOut.add(movieId);
    return leftOut;
  }

  /**
   * The components that a movie has most of, most first.
   *
   * @param movieId the movie
   * @param count how many at most
   * @return none when the model does not know the movie
   */
  public List<Integer> strongest(int movieId, int count) {
    int column = model.column(movieId);
    if (column < 0) {
      return List.of();
    }
    double[] has = scaled(column);
    return IntStream.range(0, has.length)
        .boxed()
        .filter(c -> has[c] > 0)
        .sorted(Comparator.comparingDouble(c -> -has[c]))
        .limit(count)
        .toList();
  }

  private double weighted(SimilarMovie one, double wanted) {
    return one.similarity() * popularity.weight(one.movie().id(), -wanted);
  }

  private List<SimilarMovie> nearest(Near near, int count, IntPredicate among) {
    var top = new TopN(count);
    Map<MovieKind, Double> kinds = kinds(near.wish);
    double most =
        kinds.values().stream().mapToDouble(f -> Math.max(1, f)).reduce(1, (a, b) -> a * b);
    for (int j = 0; j < model.columns(); j++) {
      int id = model.columnId(j);
      if (popularity.people(id) >= FEWEST_PEOPLE && !near.leftOut.contains(id) && among.test(id)) {
        double cosine = cosine(near.target, j);
        if (cosine > 0 && top.hasRoomFor(most * cosine)) {
          catalog.movie(id).ifPresent(movie -> top.offer(movie, cosine * factor(kinds, movie)));
        }
      }
    }
    return top.ranked().stream().map(r -> new SimilarMovie(r.movie(), r.score())).toList();
  }

  /** Factors of the similarity of the movies of some kinds. */
  private Map<MovieKind, Double> kinds(SimilarityWish wish) {
    Map<MovieKind, Double> kinds = new HashMap<>();
    for (int c : wish.faders().keySet()) {
      meanings.of(c).ifPresent(one -> kinds.merge(one.kind(), wish.kindFactor(c), (a, b) -> a * b));
    }
    return kinds;
  }

  private static double factor(Map<MovieKind, Double> kinds, Movie movie) {
    double factor = 1;
    for (var one : kinds.entrySet()) {
      factor *= one.getKey().has(movie) ? one.getValue() : 1;
    }
    return factor;
  }

  private double cosine(double[] target, int column) {
    double product = 0;
    double squares = 0;
    double own = 0;
    for (int c = 0; c < target.length; c++) {
      double q = model.q(c, column) * scale[c];
      product += target[c] * q;
      squares += q * q;
      own += target[c] * target[c];
    }
    double norms = Math.sqrt(squares * own);
    return norms == 0 ? 0 : product / norms;
  }

  private double[] scaled(int column) {
    double[] q = new double[scale.length];
    for (int c = 0; c < q.length; c++) {
      q[c] = model.q(c, column) * scale[c];
    }
    return q;
  }

  /**
   * A neighbour.
   *
   * @param movie the movie
   * @param similarity the cosine of the two, above 0 to 1, times what the wish makes of its kinds
   */
  public record SimilarMovie(Movie movie, double similarity) {}
}
