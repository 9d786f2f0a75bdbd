package org.cinefactor.recommend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.matrix.Vectors;
import org.cinefactor.nmf.model.FactorModel;

/**
 * The likeness of any two of some movies, 0 to 1: half by their genres, half by their hidden
 * features.
 */
final class MovieLikeness {
  private final List<Movie> movies;
  private final double[][] direction;
  private final Map<Integer, double[]> known = new HashMap<>();

  /** Of these movies, which the model knows. */
  MovieLikeness(FactorModel model, List<Movie> movies) {
    this.movies = movies;
    this.direction = new double[movies.size()][model.components()];
    for (int i = 0; i < direction.length; i++) {
      int column = model.column(movies.get(i).id());
      for (int c = 0; c < model.components(); c++) {
        direction[i][c] = model.q(c, column);
      }
      double length = Vectors.norm(direction[i]);
      Vectors.scale(direction[i], length == 0 ? 0 : 1 / length);
    }
  }

  /** Of the movie in a place, from 0, to each of them; not to be changed. */
  double[] to(int place) {
    return known.computeIfAbsent(
        place, a -> IntStream.range(0, movies.size()).mapToDouble(b -> of(a, b)).toArray());
  }

  private double of(int a, int b) {
    return (sharedGenres(movies.get(a), movies.get(b)) + Vectors.dot(direction[a], direction[b]))
        / 2;
  }

  private static double sharedGenres(Movie a, Movie b) {
    Set<Genre> both = new HashSet<>(a.genres());
    both.addAll(b.genres());
    long shared = a.genres().stream().filter(b.genres()::contains).count();
    return both.isEmpty() ? 0 : (double) shared / both.size();
  }
}
