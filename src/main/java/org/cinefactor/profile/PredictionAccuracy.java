package org.cinefactor.profile;

import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;

/**
 * A comparison of what was predicted for a person with the stars that they gave afterwards.
 *
 * @param lines the movies that have both, newest prediction first
 */
public record PredictionAccuracy(List<Line> lines) {
  private static final double LIKED = 4;

  public PredictionAccuracy {
    lines = List.copyOf(lines);
  }

  /**
   * A movie.
   *
   * @param made what was predicted
   * @param stars what was given
   */
  public record Line(KeptPrediction made, double stars) {
    /** True if the person liked it: 4 stars or more. */
    public boolean liked() {
      return stars >= LIKED;
    }

    /** True if the stars lie in the predicted interval. */
    public boolean inside() {
      return stars >= made.low() && stars <= made.high();
    }
  }

  /**
   * A movie that is known, and what was predicted and given.
   *
   * @param movie the movie
   * @param line what was predicted and given
   */
  public record Hit(Movie movie, Line line) {}

  /** Compares; movies without stars now are left out. */
  public static PredictionAccuracy of(List<KeptPrediction> kept, Ratings ratings) {
    return new PredictionAccuracy(
        kept.stream()
            .flatMap(
                made ->
                    ratings.contains(made.movieId())
                        ? Optional.of(new Line(made, ratings.stars(made.movieId()).orElseThrow()))
                            .stream()
                        : Optional.<Line>empty().stream())
            .toList());
  }

  /**
   * The movies, newest prediction first: as a catalog has them, else as they were when something
   * was said of them.
   */
  public List<Hit> in(Catalog catalog, ProfileHistory said) {
    return lines.stream()
        .flatMap(
            line -> {
              int id = line.made().movieId();
              return catalog
                  .movie(id)
                  .or(() -> said.lacking(id))
                  .map(m -> new Hit(m, line))
                  .stream();
            })
        .toList();
  }

  /** Number of liked movies. */
  public long liked() {
    return lines.stream().filter(Line::liked).count();
  }

  /** The number of likes that were to be expected, by the probabilities that were named. */
  public double expected() {
    return lines.stream().mapToDouble(line -> line.made().liked()).sum();
  }

  /** The number of stars that lie in the interval that was named for them. */
  public long inside() {
    return lines.stream().filter(Line::inside).count();
  }
}
