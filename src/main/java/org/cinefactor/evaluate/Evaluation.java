package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.FactorRecommender;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.Wishes;

/**
 * Measures contenders on people that they have never seen: on each fold a contender learns from
 * four fifths of the people, and recommends ten movies to each of the others, who tells four fifths
 * of their ratings; the movies that they kept back and gave 4 stars or more are what a good list
 * holds. Whoever tells less than that is judged by the same movies, and is not recommended the
 * others that they have seen.
 */
public final class Evaluation {
  private final int ratedMovies;
  private final List<Fold> folds;
  private final Wishes wishes;

  /**
   * @param data the data set
   * @param folds which folds, each 0 to 4
   * @param wishes the dials that everybody turns; only methods with hidden features have them
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Evaluation(DataSet data, int[] folds, Wishes wishes, Progress progress) {
    this.ratedMovies = data.ratings().ratedMovies();
    this.folds = Arrays.stream(folds).mapToObj(number -> Fold.of(data, number, progress)).toList();
    this.wishes = wishes;
  }

  /** Measures one contender when everybody tells all: one standing per rank. */
  public List<EvaluationResult> of(EvaluatedMethod contender, int[] ranks, Progress progress) {
    return of(contender, ranks, List.of(new RevealPolicy.Everything()), progress);
  }

  /**
   * Measures one contender.
   *
   * @param ranks its ranks; ignored when it has none
   * @param tellings how much everybody tells, one after the other
   * @return by ascending rank, a standing for each telling
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public List<EvaluationResult> of(
      EvaluatedMethod contender, int[] ranks, List<RevealPolicy> tellings, Progress progress) {
    Map<Integer, Map<RevealPolicy, MetricAccumulator>> tallies = new TreeMap<>();
    for (Fold fold : folds) {
      contender.train(
          fold.training(),
          ranks,
          (rank, recommender) -> {
            Map<RevealPolicy, MetricAccumulator> mine =
                tallies.computeIfAbsent(rank, _ -> new HashMap<>());
            for (RevealPolicy telling : tellings) {
              MetricAccumulator tally = mine.computeIfAbsent(telling, _ -> new MetricAccumulator());
              count(fold, recommender, telling.in(fold), tally);
            }
          },
          progress);
    }
    List<EvaluationResult> standings = new ArrayList<>();
    tallies.forEach(
        (rank, mine) -> {
          for (RevealPolicy telling : tellings) {
            MeanMetrics quality =
                mine.getOrDefault(telling, new MetricAccumulator()).quality(ratedMovies);
            standings.add(new EvaluationResult(contender, rank, telling, quality));
          }
        });
    return standings;
  }

  private void count(
      Fold fold, Recommender recommender, UnaryOperator<Ratings> telling, MetricAccumulator tally) {
    for (TestPerson person : fold.people()) {
      tally.add(list(recommender, telling.apply(person.told()), person.told()), person.relevant());
    }
  }

  private List<Recommendation> list(Recommender recommender, Ratings told, Ratings seen) {
    int seenToo = seen.size() - told.size();
    List<Recommendation> list =
        recommender instanceof FactorRecommender factors
            ? factors.recommend(told, wishes, MetricAccumulator.PLACES + seenToo)
            : recommender.recommend(told, MetricAccumulator.PLACES + seenToo);
    return list.stream()
        .filter(one -> !seen.contains(one.movie().id()))
        .limit(MetricAccumulator.PLACES)
        .toList();
  }
}
