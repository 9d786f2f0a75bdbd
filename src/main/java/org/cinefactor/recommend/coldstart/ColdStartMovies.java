package org.cinefactor.recommend.coldstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;

/**
 * The movies to ask a newcomer about, most telling first; after some answers, those that are most
 * telling about whoever gave them. Parts of one story are not asked about at a time. Immutable.
 */
public final class ColdStartMovies {
  private final List<Movie> order;
  private final Optional<FollowUp> followUp;

  private ColdStartMovies(List<Movie> order, Optional<FollowUp> followUp) {
    this.order = List.copyOf(order);
    this.followUp = followUp;
  }

  /**
   * Learns from other people's ratings what to ask.
   *
   * @param stars users x movies
   * @param movieIds the movie of each column
   * @param catalog the movies that can be asked about
   * @param worths what the answers were found to be worth
   */
  public static ColdStartMovies of(
      SparseMatrix stars, int[] movieIds, Catalog catalog, AnswerWorths worths) {
    int[] people = stars.entriesPerColumn(Progress.NONE);
    double[] mean = new double[stars.columns()];
    for (int e = 0; e < stars.size(); e++) {
      mean[stars.column(e)] += stars.value(e);
    }
    double[] telling = new double[people.length];
    for (int j = 0; j < telling.length; j++) {
      mean[j] /= Math.max(1, people[j]);
      telling[j] =
          FollowUp.telling((people[j] + 1.0) / stars.rows(), mean[j], worths.of(movieIds[j]));
    }
    List<Movie> order =
        IntStream.range(0, telling.length)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> -telling[j]))
            .flatMap(j -> catalog.movie(movieIds[j]).stream())
            .toList();
    var followUp = new FollowUp(KnownMovies.of(stars, people), movieIds, mean, catalog, worths);
    return new ColdStartMovies(followUp.apart(order), Optional.of(followUp));
  }

  /** Movies that were chosen before, the most telling first, whatever is answered. */
  public static ColdStartMovies inOrder(List<Movie> chosen) {
    return new ColdStartMovies(chosen, Optional.empty());
  }

  /**
   * The next movies to ask about. Those that are shown and not answered stay where they are.
   *
   * @param ratings what the person has said so far: no movie is asked about that is rated or not
   *     seen
   * @param shown what they are asked about now, in order
   * @param count how many at most
   */
  public List<Movie> ask(Ratings ratings, List<Movie> shown, int count) {
    List<Movie> next =
        new ArrayList<>(shown.stream().filter(one -> FollowUp.open(one, ratings)).toList());
    if (next.size() < count) {
      followUp.ifPresent(up -> up.add(ratings, next, count));
    }
    for (Movie movie : order) {
      if (next.size() >= count) {
        break;
      }
      if (FollowUp.open(movie, ratings) && !next.contains(movie)) {
        next.add(movie);
      }
    }
    return List.copyOf(next.subList(0, Math.min(count, next.size())));
  }

  /** The best known movies, among which the questions follow the answers; by id. */
  public Set<Integer> bestKnown() {
    return followUp.map(FollowUp::movieIds).orElse(Set.of());
  }

  /** The most telling ones, whatever the person knows. */
  public List<Movie> first(int count) {
    return order.stream().limit(count).toList();
  }
}
