package org.cinefactor.lab;

import java.util.List;

/**
 * An experiment with all that came of it. Immutable.
 *
 * @param experiment what was done
 * @param models a model per rank, in the order of the experiment's ranks
 * @param comparison the person's lists from these models
 */
public record ExperimentResult(
    Experiment experiment, List<LabModel> models, Comparison comparison) {
  public ExperimentResult {
    models = List.copyOf(models);
  }
}
