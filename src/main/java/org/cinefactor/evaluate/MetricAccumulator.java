package org.cinefactor.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.Recommender;

/** The accumulator of the metrics of lists. */
final class MetricAccumulator {
  /** The places of a list that are judged. */
  static final int PLACES = Recommender.LIST_LENGTH;

  private final Set<Integer> recommended = new HashSet<>();
  private int users;
  private double ndcg;
  private double recall;
  private double precision;
  private long genres;
  private long disliked;

  /** Counts the list of somebody. */
  void add(List<Recommendation> list, TestPerson person) {
    add(list, person.relevant());
    Set<Integer> bad = person.disliked();
    disliked += list.stream().filter(one -> bad.contains(one.movie().id())).count();
  }

  /** Counts the list of somebody for whom these movies are relevant. */
  void add(List<Recommendation> list, Set<Integer> relevant) {
    List<Integer> ids = list.stream().map(one -> one.movie().id()).toList();
    users++;
    ndcg += ListMetrics.ndcg(ids, relevant, PLACES);
    recall += ListMetrics.recall(ids, relevant, PLACES);
    precision += ListMetrics.precision(ids, relevant, PLACES);
    recommended.addAll(ids);
    genres += list.stream().flatMap(one -> one.movie().genres().stream()).distinct().count();
  }

  /** Mean number of movies of a list that its person disliked, so far. */
  double disliked() {
    return disliked / (double) Math.max(1, users);
  }

  /** The means so far, all 0 without anybody. */
  MeanMetrics mean(int ratedMovies) {
    double n = Math.max(1, users);
    double coverage = (double) recommended.size() / Math.max(1, ratedMovies);
    return new MeanMetrics(users, ndcg / n, recall / n, precision / n, coverage, genres / n);
  }
}
