package org.cinefactor.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MovieFilterTest {
  private static final MovieFilter ALL = new MovieFilter(20, 2.0, Combination.ALL);

  @Test
  void bothBoundsAreStrict() {
    assertThat(MovieFilter.notebook().passes(20, 2.0)).isFalse();
    assertThat(MovieFilter.notebook().passes(21, 2.0)).isTrue();
    assertThat(MovieFilter.notebook().passes(1, 2.01)).isTrue();
    assertThat(ALL.passes(21, 2.0)).isFalse();
    assertThat(ALL.passes(20, 2.5)).isFalse();
    assertThat(ALL.passes(21, 2.5)).isTrue();
  }

  @Test
  void aMovieWithoutRatingsNeverPasses() {
    assertThat(MovieFilter.everything().passes(0, 0)).isFalse();
    assertThat(MovieFilter.everything().passes(1, 0.5)).isTrue();
  }

  @Test
  void impossibleBoundsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new MovieFilter(-1, 2, Combination.ANY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MovieFilter(1, Double.NaN, Combination.ANY));
  }
}
