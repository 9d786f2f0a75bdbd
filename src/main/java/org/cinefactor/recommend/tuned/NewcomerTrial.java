package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.parallel.ParallelRows;
import org.cinefactor.progress.Progress;

/**
 * The trial of how much the average person counts for somebody who reveals one rating: each of the
 * people a model is learned from, or of a thousand of them, is treated as a newcomer whom it has
 * never seen (leave one out), reveals a few ratings, each alone, and gets ten movies with each of
 * some weights. The smallest weight is taken that no other one beats in nDCG@10 by more than
 * chance.
 *
 * <p>The lists are the ones that the training rows themselves give, without factors ({@link
 * LeaveOneOutKernel}), since the factors have seen everybody. A fifth of the person's other ratings
 * is held out, each fifth in its turn, as in {@code evaluate}.
 */
final class NewcomerTrial {
  /** Factors of the average to be tried; the first unless another is better. */
  private static final double[] TRIED = {1, 2, 4, 8, 16, 64, 1e5};

  /** With fewer people nothing could be told from chance. */
  private static final int FEWEST = 20;

  /** Of more, as many are drawn, since the trial takes time with their third power. */
  private static final int MOST = 1000;

  private static final int MOVIES = 1000;
  private static final int HANDFUL = 5;
  private static final int REVEALED = 4;

  /** So many standard errors are no chance. */
  private static final double SURE = 2;

  private final SparseMatrix stars;
  private final SparseMatrix movies;
  private final double[] weight;
  private final double[] means;
  private final double[] target;
  private final double overall;
  private final double averageCounts;
  private final double missing = FoldInWeights.missing(1);
  private final LeaveOneOutKernel known;
  private final LeaveOneOutKernel nothingKnown;
  private final double[] average;
  private final int[] candidates;

  private NewcomerTrial(
      SparseMatrix stars,
      TrainingRows training,
      double[] means,
      double overall,
      Progress progress) {
    this.stars = stars;
    this.movies = training.rows().transposed(progress);
    this.weight = training.weight();
    this.means = means;
    this.overall = overall;
    this.averageCounts = FoldInWeights.averageCounts(stars.rows());
    this.target = new double[means.length];
    Arrays.setAll(target, j -> weight[j] * PreferenceScale.expected(means[j]));
    int[] raters = stars.entriesPerColumn(progress);
    double[] products = LeaveOneOutKernel.products(movies, progress);
    this.known = new LeaveOneOutKernel(movies, products, missing, progress);
    this.nothingKnown = new LeaveOneOutKernel(movies, products, 1, progress);
    double[] all = new double[movies.columns()];
    for (int j = 0; j < raters.length; j++) {
      movies.addTo(all, target[j] * raters[j], j);
    }
    this.average = nothingKnown.of(all);
    this.candidates =
        IntStream.range(0, raters.length)
            .filter(j -> raters[j] >= HANDFUL)
            .boxed()
            .sorted(Comparator.comparingInt(j -> -raters[j]))
            .limit(MOVIES)
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /**
   * Factor of the average person for somebody who has revealed one rating, 1 or more.
   *
   * @param stars users x movies
   * @param training the training rows that belong to them
   * @param means the stars that each movie usually gets
   * @param overall the stars that a rated movie usually gets
   */
  static double averageAtOne(
      SparseMatrix stars,
      TrainingRows training,
      double[] means,
      double overall,
      Progress progress) {
    if (stars.rows() < FEWEST) {
      return TRIED[0];
    }
    double[][] gains =
        stars.rows() <= MOST
            ? new NewcomerTrial(stars, training, means, overall, progress).gains(progress)
            : gainsOfSome(stars, training, means, overall, progress);
    int best = 0;
    for (int t = 1; t < TRIED.length; t++) {
      best = errors(gains, t, best) > 0 ? t : best;
    }
    int least = 0;
    while (errors(gains, best, least) > SURE) {
      least++;
    }
    return TRIED[least];
  }

  private static double[][] gainsOfSome(
      SparseMatrix stars,
      TrainingRows training,
      double[] means,
      double overall,
      Progress progress) {
    int[] people = drawn(stars.rows());
    progress.stopIfCancelled();
    return new NewcomerTrial(
            stars.select(people), training.ofPeople(people), means, overall, progress)
        .gains(progress);
  }

  /** Some of so many people, ascending, for ever the same. */
  private static int[] drawn(int people) {
    return new SplittableRandom(people).ints(0, people).distinct().limit(MOST).sorted().toArray();
  }

  /** By how many standard errors of their difference one weight is better than another. */
  private static double errors(double[][] gains, int one, int other) {
    double sum = 0;
    double squares = 0;
    for (double[] gain : gains) {
      double more = gain[one] - gain[other];
      sum += more;
      squares += more * more;
    }
    return sum == 0 ? 0 : sum / Math.sqrt(squares - sum * sum / gains.length);
  }

  /** nDCG@10 by person and weight, summed over the lists of the person. */
  private double[][] gains(Progress progress) {
    double[][] gains = new double[stars.rows()][TRIED.length];
    new ParallelRows(stars.rows(), stars.rows(), 1)
        .map(
            progress,
            Boolean[]::new,
            (from, to) -> {
              for (int u = from; u < to; u++) {
                newcomer(u, gains[u]);
              }
              return true;
            });
    return gains;
  }

  private void newcomer(int u, double[] gains) {
    int[] own = shuffled(u);
    int[] place = new int[means.length];
    Arrays.fill(place, -1);
    double[] revealed = new double[movies.columns()];
    for (int i = 0; i < own.length; i++) {
      place[stars.column(own[i])] = i;
      movies.addTo(revealed, -target[stars.column(own[i])], stars.column(own[i]));
    }
    double[] others = nothingKnown.of(revealed);
    for (int i = 0; i < others.length; i++) {
      others[i] = (average[i] + others[i]) / Math.max(1, stars.size() - own.length);
    }
    double[] usual = nothingKnown.without(u, others);
    var lists = new HeldOutGain(stars, candidates, own, place);
    for (int i = 0; i < Math.min(REVEALED, own.length); i++) {
      reveal(u, lists, i, usual, gains);
    }
  }

  /** A person's ratings in an order that is drawn, for ever the same. */
  private int[] shuffled(int u) {
    int[] own = IntStream.range(stars.rowStart(u), stars.rowStart(u + 1)).toArray();
    var random = new SplittableRandom(u);
    for (int i = own.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int swap = own[i];
      own[i] = own[other];
      own[other] = swap;
    }
    return own;
  }

  /** Scores are what one rating says, and what the average does as often as it counts. */
  private void reveal(int u, HeldOutGain lists, int revealed, double[] usual, double[] gains) {
    int entry = lists.own()[revealed];
    int movie = stars.column(entry);
    double[] like = known.without(u, known.of(movie));
    double[] led = nothingKnown.without(u, nothingKnown.of(movie));
    double counts = 1 - missing;
    double denominator = 1 + counts * movies.rowTimes(movie, like);
    double says = target[movie] / denominator;
    double expected = -counts * movies.rowTimes(movie, usual) / denominator;
    double pull =
        FoldInWeights.voice(missing)
            * weight[movie]
            * PreferenceScale.surprise(
                stars.value(entry), means[movie], FoldInWeights.harshness(missing));
    double[] one = new double[like.length];
    double[] many = new double[like.length];
    for (int i = 0; i < one.length; i++) {
      one[i] = says * like[i] + pull * led[i];
      many[i] = usual[i] + expected * like[i];
    }
    double[] personal = new double[candidates.length];
    double[] common = new double[candidates.length];
    for (int c = 0; c < personal.length; c++) {
      score(candidates[c], one, many, c, personal, common);
    }
    for (int t = 0; t < TRIED.length; t++) {
      double share =
          averageCounts * FoldInWeights.average(new double[] {means[movie]}, overall, TRIED[t]);
      double[] scores = new double[candidates.length];
      Arrays.setAll(scores, c -> personal[c] + share * common[c]);
      gains[t] += lists.of(scores, revealed);
    }
  }

  /** The scores of a movie by two vectors, of which each row is looked up once for the two. */
  private void score(
      int movie, double[] one, double[] many, int c, double[] personal, double[] common) {
    double byOne = 0;
    double byMany = 0;
    int end = movies.rowStart(movie + 1);
    for (int e = movies.rowStart(movie); e < end; e++) {
      int row = movies.column(e);
      double value = movies.value(e);
      byOne += value * one[row];
      byMany += value * many[row];
    }
    personal[c] = byOne / weight[movie];
    common[c] = byMany / weight[movie];
  }
}
