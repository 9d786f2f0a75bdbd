package org.cinefactor.recommend.feature;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieKind;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.TopN;

/**
 * The meanings of a model's components: a component stands for a genre or a decade when at least
 * {@value #SHARE} of the {@value #MOVIES} movies that have most of it are of that kind. Of several
 * such kinds it is the one that stands out most from all movies together, which is what adds most
 * to the Kullback-Leibler divergence. Immutable.
 */
public final class ComponentMeanings {
  /** So many of a component's movies are looked at. */
  public static final int MOVIES = 20;

  /** The share of them that are of one kind where a component means something. */
  public static final double SHARE = 0.6;

  private final FactorModel model;
  private final Catalog catalog;
  private final Map<MovieKind, Double> overall;

  /** Looks at the movies of the model that the catalog has. */
  public ComponentMeanings(FactorModel model, Catalog catalog) {
    this.model = model;
    this.catalog = catalog;
    this.overall = overall();
  }

  /** Each kind's share of all that is in Q. */
  private Map<MovieKind, Double> overall() {
    Map<MovieKind, Double> sums = new HashMap<>();
    double all = 0;
    for (int j = 0; j < model.columns(); j++) {
      Optional<Movie> movie = catalog.movie(model.columnId(j));
      double weight = 0;
      for (int c = 0; c < model.components(); c++) {
        weight += model.q(c, j);
      }
      if (movie.isPresent()) {
        all += weight;
        for (MovieKind kind : MovieKind.of(movie.get())) {
          sums.merge(kind, weight, Double::sum);
        }
      }
    }
    double total = all;
    sums.replaceAll((_, sum) -> sum / total);
    return sums;
  }

  /**
   * The movies that have most of a component, most first; {@value #MOVIES} or, where fewer have any
   * of it, these.
   *
   * @param component its number, from 0
   */
  public List<Movie> top(int component) {
    var top = new TopN(MOVIES);
    for (int j = 0; j < model.columns(); j++) {
      double has = model.q(component, j);
      if (has > 0 && top.hasRoomFor(has)) {
        catalog.movie(model.columnId(j)).ifPresent(movie -> top.offer(movie, has));
      }
    }
    return top.ranked().stream().map(Recommendation::movie).toList();
  }

  /**
   * The meaning of a component.
   *
   * @param component its number, from 0
   * @return empty when no kind has its share, or fewer than {@value #MOVIES} movies have any of it
   */
  public Optional<ComponentMeaning> of(int component) {
    List<Movie> top = top(component);
    if (top.size() < MOVIES) {
      return Optional.empty();
    }
    Map<MovieKind, Integer> counts = new HashMap<>();
    top.forEach(movie -> MovieKind.of(movie).forEach(kind -> counts.merge(kind, 1, Integer::sum)));
    return counts.entrySet().stream()
        .map(one -> new ComponentMeaning(one.getKey(), (double) one.getValue() / MOVIES))
        .filter(meaning -> meaning.share() >= SHARE)
        .max(
            Comparator.comparingDouble(this::divergence)
                .thenComparing(meaning -> meaning.kind().word()));
  }

  private double divergence(ComponentMeaning meaning) {
    return meaning.share() * Math.log(meaning.share() / overall.getOrDefault(meaning.kind(), 1.0));
  }
}
