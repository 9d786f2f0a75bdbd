package org.cinefactor.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cinefactor.workspace.store.TrainingFigures;
import org.junit.jupiter.api.Test;

class ModelTextTest {
  @Test
  void oneOfEachIsOneOfEach() {
    assertThat(ModelText.of(new TrainingFigures(1, 1, 1, 1, 0, List.of(), 0.5), 1, false))
        .isEqualTo(
            "1 person · 1 movie · 1 component · reconstruction error 0.0 · 1 iteration in 0.50 s");
    assertThat(ModelText.of(new TrainingFigures(1200, 2, 9, 15, 7, List.of(), 0.5), 2, false))
        .startsWith("1,200 people · 2 movies · 2 components")
        .endsWith("15 iterations in 0.50 s");
  }
}
