package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.junit.jupiter.api.Test;

/** The lists of people who tell nothing but what they disliked. */
class OnlyDislikesTest {
  @Test
  void tunedServesThemBetterThanMostPopular() throws Exception {
    var evaluation =
        new Evaluation(ShippedData.read(), new int[] {1}, ListOptions.none(), Progress.NONE);

    EvaluationResult tuned = of(evaluation, EvaluatedMethod.TUNED);
    EvaluationResult popular = of(evaluation, EvaluatedMethod.POPULAR);

    assertThat(tuned.metrics().users()).isEqualTo(popular.metrics().users()).isGreaterThan(100);
    assertThat(tuned.metrics().ndcg()).isGreaterThan(popular.metrics().ndcg());
    assertThat(tuned.disliked()).isLessThan(popular.disliked());
  }

  private static EvaluationResult of(Evaluation evaluation, EvaluatedMethod method) {
    List<EvaluationResult> results =
        evaluation.of(
            method,
            new int[] {Math.min(40, method.usualRank())},
            List.of(new RevealPolicy.Dislikes()),
            Progress.NONE);
    return results.getFirst();
  }
}
