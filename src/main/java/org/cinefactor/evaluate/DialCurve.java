package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.factor.FactorRecommender;

/** The cost of each dial: how good lists are at five places of it, with the other in the middle. */
public final class DialCurve {
  private static final double[] OBSCURITY = {-1, -0.5, 0, 0.5, 1};
  private static final double[] DIVERSITY = {0, 0.25, 0.5, 0.75, 1};

  private DialCurve() {}

  /** A dial of the list. */
  public enum Dial {
    OBSCURITY,
    DIVERSITY;

    /** The word on the command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The figures at one place of a dial.
   *
   * @param place where the dial stands
   * @param metrics how good the lists are
   * @param medianRaters the median, over all places of all lists, of how many people have rated the
   *     movie
   */
  public record Point(
      EvaluatedMethod method, Dial dial, double place, MeanMetrics metrics, int medianRaters) {}

  /**
   * Measures a method that has dials, at its usual rank.
   *
   * @param solver how the notebook's factors are trained
   * @param folds which folds, each 0 to 4
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static List<Point> of(
      DataSet data, EvaluatedMethod method, Solver solver, int[] folds, Progress progress) {
    List<Measured> all = new ArrayList<>();
    for (double place : OBSCURITY) {
      ListOptions options = ListOptions.none().withObscurity(place);
      all.add(new Measured(Dial.OBSCURITY, place, options));
    }
    for (double place : DIVERSITY) {
      all.add(new Measured(Dial.DIVERSITY, place, ListOptions.none().withDiversity(place)));
    }
    for (int f = 0; f < folds.length; f++) {
      progress.report(Stage.EVALUATING, f, folds.length, Double.NaN);
      Fold fold = Fold.of(data, folds[f], progress);
      method.train(
          fold.training(),
          solver,
          new int[] {method.usualRank()},
          (_, recommender) -> {
            if (recommender instanceof FactorRecommender factors) {
              all.forEach(one -> one.add(fold, factors, progress));
            }
          },
          progress);
    }
    int movies = data.ratings().ratedMovies();
    return all.stream().map(one -> one.point(method, movies)).toList();
  }

  /** The measurements so far at one place. */
  private static final class Measured {
    private final Dial dial;
    private final double place;
    private final ListOptions options;
    private final MetricAccumulator accumulator = new MetricAccumulator();
    private final List<Integer> raters = new ArrayList<>();

    Measured(Dial dial, double place, ListOptions options) {
      this.dial = dial;
      this.place = place;
      this.options = options;
    }

    void add(Fold fold, FactorRecommender recommender, Progress progress) {
      for (TestPerson person : fold.people()) {
        progress.stopIfCancelled();
        List<Recommendation> list =
            recommender.recommend(person.ratings(), options, MetricAccumulator.PLACES);
        accumulator.add(list, person.relevant());
        list.forEach(one -> raters.add(recommender.popularity().people(one.movie().id())));
      }
    }

    Point point(EvaluatedMethod method, int movies) {
      int[] sorted = raters.stream().mapToInt(Integer::intValue).toArray();
      Arrays.sort(sorted);
      int median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
      return new Point(method, dial, place, accumulator.mean(movies), median);
    }
  }
}
