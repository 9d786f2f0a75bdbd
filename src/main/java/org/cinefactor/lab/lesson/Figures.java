package org.cinefactor.lab.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cinefactor.lab.LabModel;
import org.cinefactor.lab.Outcome;
import org.cinefactor.lab.tastes.Tastes;

/**
 * The figures of a step.
 *
 * @param ranks for each rank of the experiment, in its order
 * @param tastes the counts of the view that shows them, empty for other views
 */
public record Figures(List<RankFigures> ranks, Optional<TasteFigures> tastes) {
  private static final int TWO = 2;

  public Figures {
    ranks = List.copyOf(ranks);
  }

  /** The figures of an experiment, as its view shows them. */
  public static Figures of(Outcome outcome, View view) {
    Optional<TasteFigures> tastes =
        outcome.models().stream()
            .filter(model -> view == View.TASTES && model.rank() == TWO)
            .findFirst()
            .map(LabModel::factors)
            .map(q -> TasteFigures.of(Tastes.of(q, Set.of(), outcome.experiment().places())));
    return new Figures(outcome.comparison().sides().stream().map(RankFigures::of).toList(), tastes);
  }
}
