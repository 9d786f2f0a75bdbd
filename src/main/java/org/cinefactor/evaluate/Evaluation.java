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
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.factor.FactorRecommender;

/**
 * The cross-validation of methods on people that they have never seen: on each fold a method learns
 * from four fifths of the people, and recommends ten movies to each of the others, who reveals four
 * fifths of their ratings; the relevant movies are those that are held out and that they gave 4
 * stars or more. Whoever reveals less than that is judged by the same movies, and is not
 * recommended the others that they have seen.
 */
public final class Evaluation {
  private final int ratedMovies;
  private final List<Fold> folds;
  private final ListOptions options;
  private final Solver solver;

  /**
   * @param data the data set
   * @param folds which folds, each 0 to 4
   * @param options the dials that everybody turns; only methods with latent features have them
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Evaluation(DataSet data, int[] folds, ListOptions options, Progress progress) {
    this(data, folds, options, Solver.CD, progress);
  }

  /**
   * As the other constructor.
   *
   * @param solver by which the notebook's factors are trained
   */
  public Evaluation(
      DataSet data, int[] folds, ListOptions options, Solver solver, Progress progress) {
    this.ratedMovies = data.ratings().ratedMovies();
    this.folds = Arrays.stream(folds).mapToObj(number -> Fold.of(data, number, progress)).toList();
    this.options = options;
    this.solver = solver;
  }

  /** The number of people who are asked. */
  public int people() {
    return folds.stream().mapToInt(fold -> fold.people().size()).sum();
  }

  /** Evaluates one method when everybody reveals all: one result per rank. */
  public List<EvaluationResult> of(EvaluatedMethod method, int[] ranks, Progress progress) {
    return of(method, ranks, List.of(new RevealPolicy.Everything()), progress);
  }

  /**
   * Evaluates one method.
   *
   * @param ranks its ranks; ignored when it has none
   * @param policies how much everybody reveals, one after the other
   * @return by ascending rank, a result for each policy
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public List<EvaluationResult> of(
      EvaluatedMethod method, int[] ranks, List<RevealPolicy> policies, Progress progress) {
    Map<Integer, Map<RevealPolicy, MetricAccumulator>> accumulators = new TreeMap<>();
    Map<Integer, Integer> components = new HashMap<>();
    for (int f = 0; f < folds.size(); f++) {
      Fold fold = folds.get(f);
      progress.report(Stage.EVALUATING, f, folds.size(), Double.NaN);
      method.train(
          fold.training(),
          solver,
          ranks,
          (rank, recommender) -> {
            components.merge(rank, recommender.components(), Math::max);
            Map<RevealPolicy, MetricAccumulator> mine =
                accumulators.computeIfAbsent(rank, _ -> new HashMap<>());
            for (RevealPolicy policy : policies) {
              MetricAccumulator accumulator =
                  mine.computeIfAbsent(policy, _ -> new MetricAccumulator());
              UnaryOperator<Ratings> reveals = policy.in(fold, recommender, progress);
              count(fold, recommender, policy, reveals, accumulator);
            }
          },
          progress);
    }
    List<EvaluationResult> results = new ArrayList<>();
    accumulators.forEach(
        (rank, mine) -> {
          for (RevealPolicy policy : policies) {
            MetricAccumulator all = mine.getOrDefault(policy, new MetricAccumulator());
            results.add(
                new EvaluationResult(
                    method,
                    components.getOrDefault(rank, 0),
                    policy,
                    all.mean(ratedMovies),
                    all.disliked()));
          }
        });
    return results;
  }

  private void count(
      Fold fold,
      Recommender recommender,
      RevealPolicy policy,
      UnaryOperator<Ratings> reveals,
      MetricAccumulator accumulator) {
    for (TestPerson person : fold.people()) {
      if (policy.asks(person)) {
        accumulator.add(
            list(recommender, reveals.apply(person.ratings()), person.ratings()), person);
      }
    }
  }

  private List<Recommendation> list(Recommender recommender, Ratings ratings, Ratings seen) {
    int seenToo = seen.size() - ratings.size();
    List<Recommendation> list =
        recommender instanceof FactorRecommender factors
            ? factors.recommend(ratings, options, MetricAccumulator.PLACES + seenToo)
            : recommender.recommend(ratings, MetricAccumulator.PLACES + seenToo);
    return list.stream()
        .filter(one -> !seen.contains(one.movie().id()))
        .limit(MetricAccumulator.PLACES)
        .toList();
  }
}
