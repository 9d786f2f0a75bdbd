package org.cinefactor.recommend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.matrix.Vectors;
import org.cinefactor.nmf.model.FactorModel;

/**
 * The likeness of any two of some movies, 0 to 1: half by their genres, half by their hidden
 * features. What was asked once is kept.
 */
final class MovieLikeness {
  private final FactorModel model;
  private final Map<Integer, Integer> numbers;
  private final List<Traits> traits;

  /** NaN where nobody asked; empty rows where nobody asked at all. */
  private final double[][] known;

  private record Traits(Set<Genre> genres, double[] direction) {}

  /** Of these different movies, which the model knows. */
  MovieLikeness(FactorModel model, List<Movie> movies) {
    this.model = model;
    this.numbers = HashMap.newHashMap(movies.size());
    movies.forEach(movie -> numbers.put(movie.id(), numbers.size()));
    this.traits = movies.stream().map(this::traits).toList();
    this.known = new double[movies.size()][0];
  }

  /** The number of a movie, from 0; -1 for none of these. */
  int number(Movie movie) {
    return numbers.getOrDefault(movie.id(), -1);
  }

  /** Of two movies, by their numbers. */
  double of(int a, int b) {
    int low = Math.min(a, b);
    int high = Math.max(a, b);
    if (known[low].length == 0) {
      known[low] = new double[known.length];
      Arrays.fill(known[low], Double.NaN);
    }
    if (Double.isNaN(known[low][high])) {
      known[low][high] = like(traits.get(low), traits.get(high));
    }
    return known[low][high];
  }

  private Traits traits(Movie movie) {
    return new Traits(Set.copyOf(movie.genres()), direction(movie));
  }

  private double[] direction(Movie movie) {
    double[] direction = new double[model.components()];
    int column = model.column(movie.id());
    for (int c = 0; c < direction.length; c++) {
      direction[c] = model.q(c, column);
    }
    double length = Vectors.norm(direction);
    Vectors.scale(direction, length == 0 ? 0 : 1 / length);
    return direction;
  }

  private static double like(Traits a, Traits b) {
    long shared = a.genres.stream().filter(b.genres::contains).count();
    long both = a.genres.size() + b.genres.size() - shared;
    double genres = both == 0 ? 0 : (double) shared / both;
    return (genres + Vectors.dot(a.direction, b.direction)) / 2;
  }
}
