package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.catalog.match.TitleTwins;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.factor.FactorRecommender;
import org.cinefactor.recommend.feature.ComponentMeaning;
import org.cinefactor.recommend.feature.ComponentMeanings;
import org.cinefactor.recommend.feature.SimilarMovies;
import org.cinefactor.recommend.feature.SimilarMovies.SimilarMovie;
import org.cinefactor.recommend.feature.SimilarityWish;

/**
 * Figures of what a method's components stand for, and of what their faders do. A trial takes one
 * of the {@value #MOVIES} best known movies and one of its strongest components that stands for a
 * genre or decade, and pulls its fader fully up; the list of movies like it should then have more
 * of that kind. Lists that are of that kind from the start are no trials.
 *
 * @param rank the number of components
 * @param meaningful how many of them stand for a genre or decade ({@link ComponentMeanings})
 * @param trials how many lists could have more of the kind
 * @param raised how many of them then had more of it
 */
public record MeaningMetrics(
    EvaluatedMethod method, int rank, int meaningful, int trials, int raised) {
  private static final int MOVIES = 200;
  private static final int STRONGEST = 4;
  private static final int LIST = 8;

  /** The share of the components that stand for a genre or decade, 0 to 1. */
  public double share() {
    return (double) meaningful / rank;
  }

  /** The share of the trials in which the list then had more of the kind, 0 to 1. */
  public double raisedShare() {
    return (double) raised / Math.max(1, trials);
  }

  /**
   * Measures a method that has components, trained on everybody.
   *
   * @param solver by which the notebook's factors are trained
   * @return rank by rank, ascending
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static List<MeaningMetrics> of(
      TrainingSet set, EvaluatedMethod method, Solver solver, int[] ranks, Progress progress) {
    List<MeaningMetrics> measured = new ArrayList<>();
    method.train(
        set,
        solver,
        ranks,
        (_, recommender) -> {
          if (recommender instanceof FactorRecommender factors) {
            measured.add(of(method, factors, progress));
          }
        },
        progress);
    measured.sort(Comparator.comparingInt(MeaningMetrics::rank));
    return measured;
  }

  private static MeaningMetrics of(
      EvaluatedMethod method, FactorRecommender recommender, Progress progress) {
    FactorModel model = recommender.model();
    var meanings = new ComponentMeanings(model, recommender.catalog());
    List<Optional<ComponentMeaning>> all =
        IntStream.range(0, model.components()).mapToObj(meanings::of).toList();
    var similar = new SimilarMovies(recommender, TitleTwins.none());
    int trials = 0;
    int raised = 0;
    for (int id : bestKnown(recommender)) {
      progress.stopIfCancelled();
      List<SimilarMovie> before = similar.like(id, SimilarityWish.none(), LIST);
      for (int c : similar.strongest(id, STRONGEST)) {
        if (all.get(c).isPresent()) {
          MovieKind kind = all.get(c).get().kind();
          long had = count(before, kind);
          if (had < before.size()) {
            var up = new SimilarityWish(0, Map.of(c, 1.0));
            trials++;
            raised += count(similar.like(id, up, LIST), kind) > had ? 1 : 0;
          }
        }
      }
    }
    int meaningful = (int) all.stream().filter(Optional::isPresent).count();
    return new MeaningMetrics(method, model.components(), meaningful, trials, raised);
  }

  private static long count(List<SimilarMovie> list, MovieKind kind) {
    return list.stream().filter(one -> kind.has(one.movie())).count();
  }

  private static List<Integer> bestKnown(FactorRecommender recommender) {
    return Arrays.stream(recommender.model().columnIds())
        .boxed()
        .sorted(Comparator.comparingInt(id -> -recommender.popularity().people(id)))
        .limit(MOVIES)
        .toList();
  }
}
