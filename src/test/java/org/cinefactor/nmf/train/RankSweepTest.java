package org.cinefactor.nmf.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.cinefactor.nmf.FlatComponents;
import org.cinefactor.nmf.MovieLensMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.StopWhen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankSweepTest {
  private static MovieLensMatrix data;

  @BeforeAll
  static void read() throws IOException {
    data = MovieLensMatrix.shipped();
  }

  @ParameterizedTest
  @EnumSource
  void eachRankIsTheSameAsTrainedAlone(Solver solver) {
    NmfSettings settings = NmfSettings.notebook().withSolver(solver);
    Map<Integer, Training> results = new ConcurrentHashMap<>();
    new RankSweep(data.matrix(), data.movieIds(), settings)
        .run(
            new int[] {3, 30, 1, 12, 7},
            training -> results.put(training.model().components(), training),
            Progress.NONE);

    assertThat(results).containsOnlyKeys(1, 3, 7, 12, 30);
    results.forEach(
        (rank, training) -> {
          Training alone =
              Nmf.train(
                  data.matrix(), data.movieIds(), settings.withComponents(rank), Progress.NONE);
          assertThat(training.p()).isEqualTo(alone.p());
          assertThat(FlatComponents.of(training.model()))
              .isEqualTo(FlatComponents.of(alone.model()));
          assertThat(training.model().singularValues()).isEqualTo(alone.model().singularValues());
          assertThat(training.violations()).isEqualTo(alone.violations());
        });
  }

  @Test
  void stopsWhenAsked() {
    Map<Integer, Training> results = new ConcurrentHashMap<>();
    Progress afterTheFirst = new StopWhen(() -> !results.isEmpty());
    RankSweep sweep = new RankSweep(data.matrix(), data.movieIds(), NmfSettings.notebook());

    assertThatThrownBy(
            () ->
                sweep.run(
                    RankSweep.ranks(1, 60),
                    training -> results.put(training.model().components(), training),
                    afterTheFirst))
        .isInstanceOf(CancellationException.class);
    assertThat(results).hasSizeLessThan(60);
  }
}
