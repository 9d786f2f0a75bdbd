package org.cinefactor.terminal;

import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.evaluate.Contender;
import org.cinefactor.evaluate.Evaluation;
import org.cinefactor.evaluate.Standing;
import org.cinefactor.evaluate.Telling;
import org.cinefactor.nmf.Progress;
import org.cinefactor.recommend.Wishes;

/** Measures on all five folds, for the commands of the lab. */
final class HeldOutPeople {
  private static final int[] FOLDS = {0, 1, 2, 3, 4};

  private HeldOutPeople() {}

  /** One standing per rank, by ascending rank. */
  static List<Standing> standings(DataSet data, Contender contender, int[] ranks) {
    return new Evaluation(data, FOLDS, Wishes.none(), Progress.NONE)
        .of(contender, ranks, List.of(new Telling.Everything()), Progress.NONE);
  }
}
