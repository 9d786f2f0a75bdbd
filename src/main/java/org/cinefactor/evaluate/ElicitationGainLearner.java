package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.dataset.RatingTable;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommender;
import org.cinefactor.recommend.coldstart.ElicitationGains;

/**
 * The learner of the gain that the answer about each movie brings, from the people that a
 * recommender was trained on.
 *
 * <p>Each person reveals ten of their ratings of the best known movies, {@value #DRAWS} times,
 * drawn for ever the same. The gain of a draw is nDCG@10 of the list that they then get, for all
 * else that they like, less the mean of the person's draws. The gain of a movie is the mean gain of
 * the n draws that it is in, shrunk to 0 by its noise (empirical Bayes): Σ gain / (n + σ²/τ²),
 * where σ² is the variance of a gain, and τ² that of the mean gains without their noise, the mean
 * of mean² - σ²/n over the movies with more than {@value #FEW} draws. In the end it is divided by
 * the root mean square over the movies.
 */
public final class ElicitationGainLearner {
  private static final int DRAWS = 60;
  private static final int REVEALED = 10;
  private static final int PLACES = MetricAccumulator.PLACES;
  private static final int LEAST_KNOWN = 2 * REVEALED;
  private static final int FEW = 50;
  private static final int MOST_PEOPLE = 1000;
  private static final double LEAST_VARIANCE = 1e-9;

  /** Gains are kept in steps of a thousandth. */
  private static final double STEPS = 1000;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final RatingTable ratings;
  private final Recommender recommender;
  private final Set<Integer> askable;

  /**
   * @param set whose people reveal ratings
   * @param recommender makes the lists; it must answer on several threads
   */
  public ElicitationGainLearner(TrainingSet set, Recommender recommender) {
    this.ratings = set.ratings();
    this.recommender = recommender;
    this.askable = set.coldStartMovies(ElicitationGains.none()).bestKnown();
  }

  /** One draw: the movies that a person revealed, and how good the list was. */
  record Draw(List<Integer> revealed, double gain) {}

  /**
   * Learns, which takes a minute for seven hundred people.
   *
   * @return none when nobody knows enough movies
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public ElicitationGains learn(Progress progress) {
    int users = ratings.users();
    int people = Math.min(MOST_PEOPLE, users);
    List<Draw> draws =
        IntStream.range(0, people)
            .parallel()
            .map(i -> (int) ((long) i * users / people))
            .mapToObj(user -> draws(user, progress))
            .flatMap(List::stream)
            .toList();
    return gains(draws);
  }

  /** The draws of one person, none of who knows too few movies. */
  List<Draw> draws(int user, Progress progress) {
    Ratings all = ratings.ratingsOf(user);
    List<Integer> known =
        new ArrayList<>(all.movieIds().stream().filter(askable::contains).sorted().toList());
    if (known.size() < LEAST_KNOWN) {
      return List.of();
    }
    var random = new Random(ratings.userId(user) * MIX);
    List<Draw> draws = new ArrayList<>();
    for (int i = 0; i < DRAWS; i++) {
      progress.stopIfCancelled();
      Collections.shuffle(known, random);
      List<Integer> revealed = List.copyOf(known.subList(0, REVEALED));
      Set<Integer> relevant =
          all.movieIds().stream()
              .filter(id -> stars(all, id) >= TestPerson.LIKED && !revealed.contains(id))
              .collect(Collectors.toSet());
      if (!relevant.isEmpty()) {
        draws.add(new Draw(revealed, ListMetrics.ndcg(list(all, revealed), relevant, PLACES)));
      }
    }
    double mean = draws.stream().mapToDouble(Draw::gain).average().orElse(0);
    return draws.stream().map(draw -> new Draw(draw.revealed, draw.gain - mean)).toList();
  }

  private List<Integer> list(Ratings all, List<Integer> revealed) {
    Map<Integer, Double> stars = new LinkedHashMap<>();
    revealed.forEach(id -> stars.put(id, stars(all, id)));
    return recommender.recommend(Ratings.of(stars), PLACES).stream()
        .map(place -> place.movie().id())
        .toList();
  }

  private static double stars(Ratings all, int movieId) {
    return all.stars(movieId).orElseThrow();
  }

  /** The gains by all draws: each movie's mean gain, shrunk by how few draws it is in. */
  static ElicitationGains gains(List<Draw> draws) {
    Map<Integer, DoubleSummaryStatistics> ofMovie = new TreeMap<>();
    double squares = 0;
    for (Draw draw : draws) {
      squares += draw.gain * draw.gain;
      draw.revealed.forEach(
          id -> ofMovie.computeIfAbsent(id, _ -> new DoubleSummaryStatistics()).accept(draw.gain));
    }
    double noise = squares / Math.max(1, draws.size());
    OptionalDouble spread =
        ofMovie.values().stream()
            .filter(of -> of.getCount() > FEW)
            .mapToDouble(of -> of.getAverage() * of.getAverage() - noise / of.getCount())
            .average();
    if (spread.isEmpty() || noise == 0) {
      return ElicitationGains.none();
    }
    double shrinkage = noise / Math.max(LEAST_VARIANCE, spread.getAsDouble());
    Map<Integer, Double> gains = new TreeMap<>();
    ofMovie.forEach((id, of) -> gains.put(id, of.getSum() / (of.getCount() + shrinkage)));
    double rms =
        Math.sqrt(gains.values().stream().mapToDouble(gain -> gain * gain).average().orElseThrow());
    gains.replaceAll((_, gain) -> Math.round(gain / rms * STEPS) / STEPS);
    return new ElicitationGains(gains);
  }
}
