package org.cinefactor.nmf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.junit.jupiter.api.Test;

/** The products of a fold-in, made before the first person is folded in. */
class PreparedFoldInTest {
  private final FactorModel model =
      new FactorModel(
          2,
          new int[] {10, 11, 12},
          new double[] {1, 0, 2, 0, 3, 1},
          new double[0],
          NmfSettings.notebook().withComponents(2));

  @Test
  void theyAreSaidToBeMadeAndChangeNoAnswer() {
    double[] before = model.foldIn(new int[] {0, 2}, new double[] {4, 5});
    FactorModel other =
        new FactorModel(
            2, model.columnIds(), new double[] {1, 0, 2, 0, 3, 1}, new double[0], model.settings());
    List<Stage> stages = new ArrayList<>();

    other.prepareFoldIn((stage, _, _, _) -> stages.add(stage));
    other.prepareFoldIn((stage, _, _, _) -> stages.add(stage));

    assertThat(stages).containsExactly(Stage.LEARNING_FOLD_IN);
    assertThat(other.foldIn(new int[] {0, 2}, new double[] {4, 5})).isEqualTo(before);
  }

  @Test
  void theyCanBeCancelledAndMadeLater() {
    Progress cancelled =
        (_, _, _, _) -> {
          throw new CancellationException();
        };

    assertThatThrownBy(() -> model.prepareFoldIn(cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(model.foldIn(new int[] {0}, new double[] {4})).hasSize(2);
  }
}
