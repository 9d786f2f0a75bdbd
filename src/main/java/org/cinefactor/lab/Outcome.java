package org.cinefactor.lab;

import java.util.List;

/**
 * An experiment with all that came of it. Immutable.
 *
 * @param experiment what was done
 * @param models a model per rank, in the order of the experiment's ranks
 * @param comparison the person's lists from these models
 */
public record Outcome(Experiment experiment, List<LabModel> models, Comparison comparison) {
  public Outcome {
    models = List.copyOf(models);
  }
}
