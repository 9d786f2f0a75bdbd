package org.cinefactor.recommend.diversity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.matrix.Vectors;
import org.cinefactor.nmf.model.FactorModel;

/**
 * The similarity of any two of some movies, 0 to 1: half by their genres, half by their latent
 * features. What was asked once is kept.
 */
final class MovieSimilarity {
  private final FactorModel model;
  private final Map<Integer, Integer> numbers;
  private final List<Traits> traits;

  /** A row for each movie that was in a list, NaN where nobody asked; else empty. */
  private final double[][] known;

  private final Map<Genre, Integer> genreNumbers = new HashMap<>();

  /**
   * The traits by which a movie is compared.
   *
   * @param genres a bit for each of its genres
   * @param count how many they are
   * @param direction its latent features, of length 1
   */
  private record Traits(long[] genres, int count, double[] direction) {}

  /** Of these different movies, which the model knows. */
  MovieSimilarity(FactorModel model, List<Movie> movies) {
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

  /** Of a movie of the list and another one, by their numbers. */
  double of(int movie, int other) {
    if (known[movie].length == 0) {
      known[movie] = new double[known.length];
      Arrays.fill(known[movie], Double.NaN);
    }
    if (Double.isNaN(known[movie][other])) {
      known[movie][other] = like(traits.get(movie), traits.get(other));
    }
    return known[movie][other];
  }

  private Traits traits(Movie movie) {
    BitSet genres = new BitSet();
    for (Genre genre : movie.genres()) {
      genres.set(genreNumbers.computeIfAbsent(genre, _ -> genreNumbers.size()));
    }
    return new Traits(genres.toLongArray(), genres.cardinality(), direction(movie));
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
    int shared = 0;
    for (int word = 0; word < Math.min(a.genres.length, b.genres.length); word++) {
      shared += Long.bitCount(a.genres[word] & b.genres[word]);
    }
    int both = a.count + b.count - shared;
    double genres = both == 0 ? 0 : (double) shared / both;
    return (genres + Vectors.dot(a.direction, b.direction)) / 2;
  }
}
