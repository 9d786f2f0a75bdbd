package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;

/** The popularity baseline, the same for everybody: the movies that most people have rated. */
public final class MostPopular implements Recommender {
  private record Known(Movie movie, int people) {}

  private final List<Known> order;

  /** Learns from these ratings. */
  public MostPopular(RatingTable ratings, Catalog catalog) {
    this.order =
        IntStream.range(0, ratings.movies())
            .filter(m -> ratings.ratingsOfMovie(m) > 0)
            .boxed()
            .sorted(Comparator.comparingInt(m -> -ratings.ratingsOfMovie(m)))
            .flatMap(
                m ->
                    catalog.movie(ratings.idOfMovie(m)).stream()
                        .map(movie -> new Known(movie, ratings.ratingsOfMovie(m))))
            .toList();
  }

  @Override
  public List<Recommendation> recommend(Ratings ratings, int count) {
    List<Recommendation> list = new ArrayList<>();
    for (Known known : order) {
      if (list.size() >= count) {
        break;
      }
      if (!ratings.contains(known.movie().id())) {
        list.add(new Recommendation(list.size() + 1, known.movie(), known.people()));
      }
    }
    return List.copyOf(list);
  }
}
