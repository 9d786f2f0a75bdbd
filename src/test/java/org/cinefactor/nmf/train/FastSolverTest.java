package org.cinefactor.nmf.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.cinefactor.nmf.MovieLensMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.nmf.model.Stopping;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second solver as it is called: by the settings. */
class FastSolverTest {
  private static Training train(NmfSettings settings) throws IOException {
    MovieLensMatrix data = MovieLensMatrix.shipped();
    return Nmf.train(
        data.matrix(),
        data.movieIds(),
        settings.withSolver(Solver.ACCELERATED_HALS),
        Progress.NONE);
  }

  @Test
  void stopsByTolAndSaysSo() throws IOException {
    NmfSettings settings = NmfSettings.notebook().withComponents(10);
    Training training = train(settings);

    assertThat(training.model().settings().solver()).isEqualTo(Solver.ACCELERATED_HALS);
    assertThat(training.violations()[0]).isEqualTo(1);
    assertThat(Stopping.of(settings, training.violations())).isEqualTo(Stopping.TOL);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7})
  void maxIterEndsItAndIsSaid(int most) throws IOException {
    NmfSettings settings = NmfSettings.notebook().withComponents(10).withStopping(0.01, most);
    Training training = train(settings);

    assertThat(training.iterations()).isEqualTo(most);
    assertThat(Stopping.of(settings, training.violations())).isEqualTo(Stopping.MAX_ITER);
  }

  @Test
  void aStartThatFitsAlreadyIsDoneAtOnce() throws IOException {
    NmfSettings settings = NmfSettings.notebook().withComponents(1);
    MovieLensMatrix data = MovieLensMatrix.shipped();
    Training plain = Nmf.train(data.matrix(), data.movieIds(), settings, Progress.NONE);
    Training training = train(settings);

    assertThat(training.iterations()).isLessThan(5);
    assertThat(training.reconstructionError()).isCloseTo(plain.reconstructionError(), within(1e-3));
  }
}
