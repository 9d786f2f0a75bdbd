package org.cinefactor.terminal.print;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.prediction.StarDistribution;

/** The rows of a list of recommendations, with the stars that the person is predicted to give. */
public final class RecommendationRows {
  private RecommendationRows() {}

  /**
   * The rows.
   *
   * @param predicted the stars of a movie by id; empty where nothing can be predicted
   */
  public static Rows of(
      List<Recommendation> list, Optional<IntFunction<StarDistribution>> predicted) {
    var rows =
        new Rows("rank", "movieId", "title", "genres", "score", "likely", "stars", "low", "high");
    for (Recommendation r : list) {
      Optional<StarDistribution> stars = predicted.map(of -> of.apply(r.movie().id()));
      rows.add(
          r.rank(),
          r.movie().id(),
          r.movie().title(),
          MovieCells.genres(r.movie()),
          r.score(),
          stars.map(s -> WordedNumber.probability(s.liked())).orElse(WordedNumber.UNKNOWN),
          stars.map(s -> WordedNumber.stars(s.mostLikely())).orElse(WordedNumber.UNKNOWN),
          stars.map(s -> WordedNumber.stars(s.low())).orElse(WordedNumber.UNKNOWN),
          stars.map(s -> WordedNumber.stars(s.high())).orElse(WordedNumber.UNKNOWN));
    }
    return rows;
  }
}
