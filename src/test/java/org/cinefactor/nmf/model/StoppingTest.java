package org.cinefactor.nmf.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StoppingTest {
  private static final NmfSettings THREE = NmfSettings.notebook().withStopping(0.01, 3);

  @Test
  void theReasonIsToldByTheLastViolation() {
    assertThat(Stopping.of(THREE, new double[] {1, 0.5, 0.02})).isEqualTo(Stopping.MAX_ITER);
    assertThat(Stopping.of(THREE, new double[] {1, 0.005})).isEqualTo(Stopping.TOL);
    // NNDSVD at rank 1.
    assertThat(Stopping.of(THREE, new double[] {1})).isEqualTo(Stopping.MINIMUM);
  }

  @Test
  void tolThatIsReachedInTheLastIterationIsReached() {
    assertThat(Stopping.of(THREE, new double[] {1, 0.5, 0.01})).isEqualTo(Stopping.TOL);
  }

  /** As in scikit-learn, which then does not warn. */
  @Test
  void whoeverWantsAllIterationsIsNotWarned() {
    NmfSettings all = THREE.withStopping(0, 3);
    assertThat(Stopping.of(all, 3, 0.5)).isEqualTo(Stopping.MAX_ITER);
    assertThat(Stopping.MAX_ITER.tooEarly(all)).isFalse();
    assertThat(Stopping.MAX_ITER.tooEarly(THREE)).isTrue();
    assertThat(Stopping.MINIMUM.tooEarly(THREE)).isFalse();
  }
}
