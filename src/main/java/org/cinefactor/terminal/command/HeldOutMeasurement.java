package org.cinefactor.terminal.command;

import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.Evaluation;
import org.cinefactor.evaluate.EvaluationResult;
import org.cinefactor.evaluate.RevealPolicy;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;

/** Cross-validation on all five folds, for the commands of the lab. */
final class HeldOutMeasurement {
  private static final int[] FOLDS = {0, 1, 2, 3, 4};

  private HeldOutMeasurement() {}

  /** One result per rank, by ascending rank. */
  static List<EvaluationResult> results(
      DataSet data, EvaluatedMethod method, int[] ranks, Progress progress) {
    return new Evaluation(data, FOLDS, ListOptions.none(), progress)
        .of(method, ranks, List.of(new RevealPolicy.Everything()), progress);
  }
}
