package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.svd.TruncatedSvd;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;

/**
 * The baseline that NMF is measured against: factors of any sign from the singular value
 * decomposition, a missing rating counting as zero (Cremonesi, Koren, Turrin 2010).
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
    List<Recommendation> list = new ArrayList<>();
    IntStream.range(0, scores.length)
        .boxed()
        .filter(j -> !ratings.contains(movieIds[j]))
        .sorted(Comparator.comparingDouble(j -> -scores[j]))
        .limit(count)
        .forEach(
            j ->
                catalog
                    .movie(movieIds[j])
                    .map(movie -> new Recommendation(list.size() + 1, movie, scores[j]))
                    .ifPresent(list::add));
    return List.copyOf(list);
  }

  @Override
  public int components() {
    return svd.rank();
  }
}
