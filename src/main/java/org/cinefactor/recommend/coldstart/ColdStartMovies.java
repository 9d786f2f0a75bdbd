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
 * The movies to ask a newcomer about, most informative first; after some answers, those that are
 * most informative about whoever gave them. Parts of one story are not asked about at a time.
 * Immutable.
 */
public final class ColdStartMovies {
  private final List<Movie> order;
  private final Optional<AdaptiveElicitation> adaptive;

  private ColdStartMovies(List<Movie> order, Optional<AdaptiveElicitation> adaptive) {
    this.order = List.copyOf(order);
    this.adaptive = adaptive;
  }

  /**
   * Learns from other people's ratings what to ask.
   *
   * @param stars users x movies
   * @param movieIds the movie of each column
   * @param catalog the movies that can be asked about
   * @param gains the gains that were learned for the answers
   */
  public static ColdStartMovies of(
      SparseMatrix stars, int[] movieIds, Catalog catalog, ElicitationGains gains) {
    int[] people = stars.entriesPerColumn(Progress.NONE);
    double[] mean = new double[stars.columns()];
    for (int e = 0; e < stars.size(); e++) {
      mean[stars.column(e)] += stars.value(e);
    }
    double[] informativeness = new double[people.length];
    for (int j = 0; j < informativeness.length; j++) {
      mean[j] /= Math.max(1, people[j]);
      informativeness[j] =
          AdaptiveElicitation.informativeness(
              (people[j] + 1.0) / stars.rows(), mean[j], gains.of(movieIds[j]));
    }
    List<Movie> order =
        IntStream.range(0, informativeness.length)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> -informativeness[j]))
            .flatMap(j -> catalog.movie(movieIds[j]).stream())
            .toList();
    var adaptive =
        new AdaptiveElicitation(KnownMovies.of(stars, people), movieIds, mean, catalog, gains);
    return new ColdStartMovies(adaptive.apart(order), Optional.of(adaptive));
  }

  /** Movies that were chosen before, the most informative first, whatever is answered. */
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
        new ArrayList<>(
            shown.stream().filter(one -> AdaptiveElicitation.open(one, ratings)).toList());
    if (next.size() < count) {
      adaptive.ifPresent(elicitation -> elicitation.add(ratings, next, count));
    }
    for (Movie movie : order) {
      if (next.size() >= count) {
        break;
      }
      if (AdaptiveElicitation.open(movie, ratings) && !next.contains(movie)) {
        next.add(movie);
      }
    }
    return List.copyOf(next.subList(0, Math.min(count, next.size())));
  }

  /** The best known movies, among which the questions follow the answers; by id. */
  public Set<Integer> bestKnown() {
    return adaptive.map(AdaptiveElicitation::movieIds).orElse(Set.of());
  }

  /** The most informative ones, whatever the person knows. */
  public List<Movie> first(int count) {
    return order.stream().limit(count).toList();
  }
}
