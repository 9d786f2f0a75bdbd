package org.cinefactor.lab;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Stopping;
import org.cinefactor.recommend.Recommendation;

/**
 * One model's list for a person, with its figures.
 *
 * @param settings how the model was trained; its components are the rank
 * @param list the list, best first
 * @param iterations how many iterations the training took
 * @param stopping why the training ended
 * @param reconstructionError the Frobenius norm of R - P·Q, missing ratings as zero
 * @param recall hits / min(places, relevant), 0 to 1; empty when nothing is known to be relevant
 * @param precision hits / places, 0 to 1; empty when nothing is known to be relevant
 */
public record RankedList(
    NmfSettings settings,
    List<Recommendation> list,
    int iterations,
    Stopping stopping,
    double reconstructionError,
    OptionalDouble recall,
    OptionalDouble precision) {
  public RankedList {
    list = List.copyOf(list);
  }

  /** The list of a person from a model. */
  public static RankedList of(LabModel model, Person person, int places) {
    List<Recommendation> list = model.recommend(person.ratings(), places);
    int relevant = person.relevant().size();
    Set<Integer> hits = new HashSet<>(person.relevant());
    hits.retainAll(list.stream().map(r -> r.movie().id()).toList());
    return new RankedList(
        model.settings(),
        list,
        model.training().iterations(),
        model.stopping(),
        model.training().reconstructionError(),
        share(hits.size(), Math.min(places, relevant), relevant),
        share(hits.size(), places, relevant));
  }

  private static OptionalDouble share(int hits, int of, int relevant) {
    return relevant == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) hits / of);
  }

  /** The number of components. */
  public int rank() {
    return settings.components();
  }

  /** True if training ended at max_iter, before the loss fell to tol as was wished. */
  public boolean stoppedTooEarly() {
    return stopping.tooEarly(settings);
  }

  /** The movies' ids, best first. */
  public List<Integer> movieIds() {
    return list.stream().map(r -> r.movie().id()).toList();
  }
}
