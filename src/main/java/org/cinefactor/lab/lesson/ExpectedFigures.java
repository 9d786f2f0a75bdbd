package org.cinefactor.lab.lesson;

import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.lab.ExperimentResult;

/**
 * The expected figures of a lesson's step.
 *
 * @param ranks for each rank of the experiment, in its order
 * @param tastes the counts of the view that shows them, empty for other views
 */
public record ExpectedFigures(
    List<ExpectedRankFigures> ranks, Optional<ExpectedTasteFigures> tastes) {
  private static final int TWO = 2;

  public ExpectedFigures {
    ranks = List.copyOf(ranks);
  }

  /** The figures of an experiment, as its view shows them. */
  public static ExpectedFigures of(ExperimentResult outcome, LessonView view) {
    Optional<ExpectedTasteFigures> tastes =
        outcome.models().stream()
            .filter(model -> view == LessonView.TASTES && model.rank() == TWO)
            .findFirst()
            .map(model -> model.tastes(Ratings.none(), outcome.experiment().places()))
            .map(ExpectedTasteFigures::of);
    return new ExpectedFigures(
        outcome.comparison().sides().stream().map(ExpectedRankFigures::of).toList(), tastes);
  }
}
