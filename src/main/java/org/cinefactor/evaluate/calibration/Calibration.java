package org.cinefactor.evaluate.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.evaluate.Fold;
import org.cinefactor.evaluate.RevealPolicy;
import org.cinefactor.evaluate.TestPerson;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.factor.FactorRecommender;
import org.cinefactor.recommend.prediction.ProportionalOdds;
import org.cinefactor.recommend.prediction.StarDistribution;
import org.cinefactor.recommend.prediction.StarPredictor;

/**
 * The measurement of predicted stars on people of whom neither the model nor the fit has seen
 * anything, by how likely they were said to like a movie: 0 to 10%, … 90 to 100%.
 */
public final class Calibration {
  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] liked = new int[BINS];
  private final double[] said = new double[BINS];
  private int inside;
  private double squares;
  private double width;
  private int components;

  /**
   * A line of the table.
   *
   * @param from the least probability that was said, 0 to 0.9
   * @param count how many movies it was said of
   * @param said the mean probability of a like that was said
   * @param liked the share that was given 4 stars or more
   */
  public record Bin(double from, int count, double said, double liked) {}

  /**
   * Measures.
   *
   * @param folds which folds, each 0 to 4
   * @param policy how much everybody reveals
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when there are too few people
   */
  public static Calibration of(
      DataSet data, int[] folds, PredictionFit fit, RevealPolicy policy, Progress progress) {
    var calibration = new Calibration();
    for (int number : folds) {
      Fold fold = Fold.of(data, number, progress);
      ProportionalOdds odds =
          fit.fit(fold.training(), progress)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "there are too few people to learn predictions from")); // not shown
      FactorRecommender recommender = fit.train(fold.training(), progress);
      calibration.components = Math.max(calibration.components, recommender.components());
      var predictor =
          new StarPredictor(recommender, PredictionFit.means(fold.training().ratings()), odds);
      var reveals = policy.in(fold, recommender, progress);
      for (TestPerson person : fold.people()) {
        if (policy.asks(person)) {
          calibration.count(predictor.of(reveals.apply(person.ratings())), person);
        }
      }
    }
    return calibration;
  }

  private void count(IntFunction<StarDistribution> predicted, TestPerson person) {
    person.heldOut().asMap().forEach((id, stars) -> count(predicted.apply(id), stars));
  }

  private void count(StarDistribution predicted, double stars) {
    double p = predicted.liked();
    int bin = Math.clamp((long) (p * BINS), 0, BINS - 1);
    int like = stars >= StarDistribution.LIKED ? 1 : 0;
    count[bin]++;
    liked[bin] += like;
    said[bin] += p;
    squares += (p - like) * (p - like);
    inside += stars >= predicted.low() && stars <= predicted.high() ? 1 : 0;
    width += predicted.high() - predicted.low();
  }

  /** The number of the models' components, the most of any fold. */
  public int components() {
    return components;
  }

  /** The table, a line for each tenth. */
  public List<Bin> bins() {
    return IntStream.range(0, BINS)
        .mapToObj(
            b ->
                new Bin(
                    (double) b / BINS,
                    count[b],
                    said[b] / Math.max(1, count[b]),
                    (double) liked[b] / Math.max(1, count[b])))
        .toList();
  }

  /** The number of stars that were predicted. */
  public int size() {
    return Arrays.stream(count).sum();
  }

  /** The share of stars that lie in their 90% interval. */
  public double coverage() {
    return (double) inside / size();
  }

  /** The mean width of the intervals, in stars. */
  public double width() {
    return width / size();
  }

  /** The mean squared error of the probabilities (Brier 1950); 0 is best. */
  public double brier() {
    return squares / size();
  }
}
