package org.cinefactor.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommendation;

/**
 * The overlap of lists that differ in nothing but the seed of a random start. Immutable.
 *
 * @param rank the number of components
 * @param lists the list of each seed, from 0
 * @param stays how often each movie stood in a list, most often first
 * @param inAll how many movies stand in every list
 * @param shared how many movies two of the lists have in common, the mean over all pairs; the
 *     number of places when there is only one list
 * @param stoppedTooEarly how many trainings ended at max_iter, before they fell to tol
 */
public record Stability(
    int rank,
    List<List<Recommendation>> lists,
    List<Stay> stays,
    int inAll,
    double shared,
    int stoppedTooEarly) {
  /** Default number of seeds. */
  public static final int SEEDS = 10;

  public Stability {
    lists = List.copyOf(lists);
    stays = List.copyOf(stays);
  }

  /**
   * A movie, and the number of lists that hold it.
   *
   * @param movie the movie
   * @param seeds in how many lists
   */
  public record Stay(Movie movie, int seeds) {}

  /**
   * Trains with the seeds 0, 1, 2, …; takes long.
   *
   * @param settings all but the start and the seed
   * @param seeds how many, at least 1
   * @param progress is notified of each training
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static Stability of(
      LabData data,
      NmfSettings settings,
      Ratings ratings,
      int places,
      int seeds,
      Progress progress) {
    List<List<Recommendation>> lists = new ArrayList<>();
    int stoppedTooEarly = 0;
    for (int seed = 0; seed < seeds; seed++) {
      NmfSettings random = settings.withInitialization(Initialization.RANDOM).withSeed(seed);
      LabModel model = LabModel.train(data, random, progress);
      stoppedTooEarly += model.stopping().tooEarly(random) ? 1 : 0;
      lists.add(model.recommend(ratings, places));
    }
    return of(settings.components(), lists, stoppedTooEarly);
  }

  /** Of lists of one rank that are there already, at least one. */
  static Stability of(int rank, List<List<Recommendation>> lists, int stoppedTooEarly) {
    Map<Movie, Integer> counts = new LinkedHashMap<>();
    for (List<Recommendation> list : lists) {
      list.forEach(r -> counts.merge(r.movie(), 1, Integer::sum));
    }
    List<Stay> stays = new ArrayList<>();
    counts.forEach((movie, seeds) -> stays.add(new Stay(movie, seeds)));
    stays.sort(Comparator.comparingInt(Stay::seeds).reversed());
    int inAll = (int) stays.stream().filter(stay -> stay.seeds == lists.size()).count();
    return new Stability(rank, lists, stays, inAll, shared(lists), stoppedTooEarly);
  }

  /** The length of a list. */
  public int places() {
    return lists.getFirst().size();
  }

  /** A movie's place in the list of each seed, from 1; 0 where it does not stand. */
  public List<Integer> placesOf(Movie movie) {
    return lists.stream()
        .map(
            list ->
                list.stream()
                    .filter(r -> r.movie().equals(movie))
                    .mapToInt(Recommendation::rank)
                    .findFirst()
                    .orElse(0))
        .toList();
  }

  private static double shared(List<List<Recommendation>> lists) {
    List<Set<Movie>> sets = new ArrayList<>();
    for (List<Recommendation> list : lists) {
      Set<Movie> set = new HashSet<>();
      list.forEach(r -> set.add(r.movie()));
      sets.add(set);
    }
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < sets.size(); i++) {
      for (int j = i + 1; j < sets.size(); j++) {
        Set<Movie> both = new HashSet<>(sets.get(i));
        both.retainAll(sets.get(j));
        sum += both.size();
        pairs++;
      }
    }
    return pairs == 0 ? sets.getFirst().size() : sum / pairs;
  }
}
