package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.junit.jupiter.api.Test;

/**
 * The lists of newcomers where few people have told what they like: the first 60 of the shipped.
 */
class FewPeopleTest {
  @Test
  void afterTwoRatingsTunedServesThemBetterThanMostPopular() throws Exception {
    DataSet all = ShippedData.read();
    var ratings = all.ratings();
    DataSet first =
        new DataSet(
            all.name(),
            all.catalog(),
            ratings.where(i -> ratings.userId(ratings.user(i)) <= 60, Progress.NONE),
            all.report(),
            all.externalIds(),
            all.movieLensIds());
    var evaluation =
        new Evaluation(first, new int[] {0, 1, 2, 3, 4}, ListOptions.none(), Progress.NONE);

    assertThat(evaluation.people()).isEqualTo(58);
    assertThat(ndcg(evaluation, EvaluatedMethod.TUNED))
        .isGreaterThan(ndcg(evaluation, EvaluatedMethod.POPULAR));
  }

  private static double ndcg(Evaluation evaluation, EvaluatedMethod method) {
    return evaluation
        .of(method, new int[] {method.usualRank()}, List.of(new RevealPolicy.Few(2)), Progress.NONE)
        .getFirst()
        .metrics()
        .ndcg();
  }
}
