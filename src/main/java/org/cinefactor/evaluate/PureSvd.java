package org.cinefactor.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.svd.TruncatedSvd;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.TopN;

/**
 * The PureSVD baseline: factors of any sign from the singular value decomposition, a missing rating
 * counting as zero (Cremonesi, Koren, Turrin 2010).
 */
public final class PureSvd implements Recommender {
  private final TruncatedSvd svd;
  private final int[] movieIds;
  private final Map<Integer, Integer> columns;
  private final Catalog catalog;

  /**
   * @param svd of users x movies
   * @param movieIds the movie of each column, ascending
   */
  public PureSvd(TruncatedSvd svd, int[] movieIds, Catalog catalog) {
    this.svd = svd;
    this.movieIds = movieIds.clone();
    this.catalog = catalog;
    this.columns = HashMap.newHashMap(movieIds.length);
    for (int j = 0; j < movieIds.length; j++) {
      columns.put(movieIds[j], j);
    }
  }

  @Override
  public List<Recommendation> recommend(Ratings ratings, int count) {
    List<Integer> known = ratings.movieIds().stream().filter(columns::containsKey).toList();
    double[] scores =
        svd.scores(
            known.stream().mapToInt(columns::get).toArray(),
            known.stream().mapToDouble(id -> ratings.stars(id).orElseThrow()).toArray());
    var top = new TopN(count);
    for (int j = 0; j < scores.length; j++) {
      double score = scores[j];
      if (top.hasRoomFor(score) && !ratings.contains(movieIds[j])) {
        catalog.movie(movieIds[j]).ifPresent(movie -> top.offer(movie, score));
      }
    }
    return top.ranked();
  }

  @Override
  public int components() {
    return svd.rank();
  }
}
