package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.junit.jupiter.api.Test;

/** The lists of newcomers where few people have told what they like, or when tastes say less. */
class FewPeopleTest {
  private static final long NOVEMBER_2004 = 1_099_267_200;

  @Test
  void afterTwoRatingsOfTheFirstSixtyTunedServesThemBetterThanMostPopular() throws Exception {
    DataSet all = ShippedData.read();
    var ratings = all.ratings();
    Evaluation evaluation = evaluation(all, i -> ratings.userId(ratings.user(i)) <= 60);

    assertThat(evaluation.people()).isEqualTo(58);
    assertThat(ndcg(evaluation, EvaluatedMethod.TUNED, 2))
        .isGreaterThan(ndcg(evaluation, EvaluatedMethod.POPULAR, 2));
  }

  @Test
  void afterOneRatingOfTheLaterPeopleTunedServesThemBetterThanMostPopular() throws Exception {
    DataSet all = ShippedData.read();
    var ratings = all.ratings();
    Set<List<Integer>> later = later();
    Evaluation evaluation =
        evaluation(
            all, i -> later.contains(List.of(ratings.userId(ratings.user(i)), ratings.movieId(i))));

    assertThat(evaluation.people()).isEqualTo(327);
    assertThat(ndcg(evaluation, EvaluatedMethod.TUNED, 1))
        .isGreaterThan(ndcg(evaluation, EvaluatedMethod.POPULAR, 1));
  }

  /** Person and movie of each rating since November 2004. */
  private static Set<List<Integer>> later() throws IOException {
    Set<List<Integer>> later = new HashSet<>();
    try (Stream<String> lines =
        Files.lines(Path.of("data/movielens-small-2016/ratings.csv")).skip(1)) {
      lines
          .map(line -> line.split(",", -1))
          .filter(words -> Long.parseLong(words[3]) >= NOVEMBER_2004)
          .forEach(
              words -> later.add(List.of(Integer.valueOf(words[0]), Integer.valueOf(words[1]))));
    }
    return later;
  }

  private static Evaluation evaluation(DataSet all, IntPredicate passes) {
    DataSet some =
        new DataSet(
            all.name(),
            all.catalog(),
            all.ratings().where(passes, Progress.NONE),
            all.report(),
            all.externalIds(),
            all.movieLensIds());
    return new Evaluation(some, new int[] {0, 1, 2, 3, 4}, ListOptions.none(), Progress.NONE);
  }

  private static double ndcg(Evaluation evaluation, EvaluatedMethod method, int told) {
    return evaluation
        .of(
            method,
            new int[] {method.usualRank()},
            List.of(new RevealPolicy.GivenN(told)),
            Progress.NONE)
        .getFirst()
        .metrics()
        .ndcg();
  }
}
