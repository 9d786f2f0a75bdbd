package org.cinefactor.evaluate.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.TrainingSet;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.factor.FactorRecommender;
import org.cinefactor.recommend.prediction.MovieMeans;
import org.cinefactor.recommend.prediction.ProportionalOdds;
import org.cinefactor.recommend.prediction.ProportionalOddsFit;

/**
 * The fit of a prediction of stars: a model of four fifths of the people, and the stars of the last
 * fifth, who reveal to it a few, some or most of their ratings. What is learned holds for a model
 * of all people, since it hangs on places and not on the size of scores. Where a fifth is few
 * people, the other fifths are predicted too, each by a model of the rest (cross-fitting): a
 * handful of people says neither how much everybody likes nor how sure to be.
 */
public final class PredictionFit {
  /** Goes up when the same ratings give another prediction than before. */
  public static final int EDITION = 3;

  private static final int PARTS = 5;
  private static final int MOST_RATINGS = 1_000_000;
  private static final int MOST_PEOPLE = 2000;

  /** Parts are predicted until there are so many people. */
  private static final int ENOUGH_PEOPLE = 100;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Everybody reveals so many of their ratings; the rest is predicted. */
  private static final int[] REVEALED = {3, 10, 30, Integer.MAX_VALUE};

  private final EvaluatedMethod method;
  private final int rank;

  /** For one method and rank. */
  public PredictionFit(EvaluatedMethod method, int rank) {
    this.method = method;
    this.rank = rank;
  }

  /**
   * Fits it on some people's ratings; of very many, a part of the people is enough. Empty when
   * there are too few: nobody whose stars a model of others could predict.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Optional<ProportionalOdds> fit(TrainingSet set, Progress progress) {
    var fit = new ProportionalOddsFit();
    int people = 0;
    for (int part = 0; part < PARTS && people < ENOUGH_PEOPLE; part++) {
      people += add(set, part, fit, progress);
    }
    return people == 0 ? Optional.empty() : Optional.of(fit.fit(progress));
  }

  /** Adds the people of one part, predicted by a model of the others; returns how many. */
  private int add(TrainingSet set, int part, ProportionalOddsFit fit, Progress progress) {
    RatingTable all = set.ratings();
    long share = Math.max(1, all.size() / MOST_RATINGS);
    RatingTable training =
        all.where(
            i -> {
              long drawn = drawn(all.userId(all.user(i)));
              return drawn % PARTS != part && drawn / PARTS % share == 0;
            },
            progress);
    var others = new TrainingSet(training, set.catalog(), set.filter());
    if (others.matrix(progress).matrix().size() == 0) {
      return 0;
    }
    FactorRecommender recommender = train(others, progress);
    MovieMeans means = means(training);
    int people = 0;
    for (int user = 0; user < all.users() && people < MOST_PEOPLE; user++) {
      progress.stopIfCancelled();
      if (drawn(all.userId(user)) % PARTS == part) {
        add(all.ratingsOf(user), all.userId(user), recommender, means, fit);
        people++;
      }
    }
    return people;
  }

  /** Everybody's mean stars. */
  public static MovieMeans means(RatingTable ratings) {
    double[] means = new double[ratings.movies()];
    for (int m = 0; m < means.length; m++) {
      means[m] = ratings.meanOfMovie(m);
    }
    return new MovieMeans(ratings.idsOfMovies(), ratings.ratingsOfMovies(), means);
  }

  FactorRecommender train(TrainingSet set, Progress progress) {
    List<FactorRecommender> trained = new ArrayList<>();
    method.train(
        set,
        Solver.CD,
        new int[] {rank},
        (_, recommender) -> trained.add((FactorRecommender) recommender),
        progress);
    return trained.getLast();
  }

  private static long drawn(int userId) {
    return (userId * MIX) >>> 33;
  }

  private static void add(
      Ratings ratings,
      int userId,
      FactorRecommender recommender,
      MovieMeans means,
      ProportionalOddsFit fit) {
    List<Integer> order = new ArrayList<>(ratings.movieIds());
    order.sort(Comparator.comparingLong(id -> ((id * MIX) ^ (userId * MIX * 31)) >>> 7));
    int kept = Math.max(1, order.size() / PARTS);
    Ratings predicted = only(ratings, order.subList(0, kept));
    List<Integer> others = order.subList(kept, order.size());
    for (int revealed : REVEALED) {
      int count = Math.min(revealed, others.size());
      if (revealed == Integer.MAX_VALUE || count < others.size()) {
        fit.add(recommender, means, only(ratings, others.subList(0, count)), predicted);
      }
    }
  }

  private static Ratings only(Ratings ratings, List<Integer> ids) {
    Map<Integer, Double> some = new LinkedHashMap<>();
    ids.forEach(id -> some.put(id, ratings.stars(id).orElseThrow()));
    return Ratings.of(some);
  }
}
