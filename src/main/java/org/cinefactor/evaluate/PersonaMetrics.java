package org.cinefactor.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Recommender;

/**
 * Ranking metrics of a method's ten places for one persona.
 *
 * @param persona who
 * @param method the method
 * @param components how many it has; 0 when it has none
 * @param relevant how many of the persona's relevant movies the data set has
 * @param hits how many of them stand among the ten
 * @param recall recall@10 = hits / min(10, relevant), as everywhere
 * @param precision precision@10 = hits / 10
 */
public record PersonaMetrics(
    Persona persona,
    EvaluatedMethod method,
    int components,
    int relevant,
    int hits,
    double recall,
    double precision) {

  /**
   * Measures one method, trained on everybody's ratings of the movies that pass a filter.
   *
   * @param solver by which the notebook's factors are trained
   * @param ranks its ranks; ignored when it has none
   * @return rank by rank in no particular order, each persona in turn
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static List<PersonaMetrics> of(
      DataSet data,
      MovieFilter filter,
      List<Persona> personas,
      EvaluatedMethod method,
      Solver solver,
      int[] ranks,
      Progress progress) {
    List<PersonaMetrics> measured = new ArrayList<>();
    method.train(
        new TrainingSet(data.ratings(), data.catalog(), filter),
        solver,
        ranks,
        (_, recommender) -> {
          for (Persona persona : personas) {
            measured.add(of(persona, method, data.catalog(), recommender));
          }
        },
        progress);
    return measured;
  }

  /** Measures one list. */
  private static PersonaMetrics of(
      Persona persona, EvaluatedMethod method, Catalog catalog, Recommender recommender) {
    int places = MetricAccumulator.PLACES;
    Set<Integer> relevant = persona.relevantIn(catalog);
    List<Integer> list =
        recommender.recommend(persona.ratingsIn(catalog), places).stream()
            .map(one -> one.movie().id())
            .toList();
    return new PersonaMetrics(
        persona,
        method,
        recommender.components(),
        relevant.size(),
        (int) list.stream().filter(relevant::contains).count(),
        ListMetrics.recall(list, relevant, places),
        ListMetrics.precision(list, relevant, places));
  }
}
