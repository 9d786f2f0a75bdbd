package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class RoundedPartsTest {
  @Property
  void whatIsShownAddsUpAndNoPartIsOffByMoreThanAThousandth(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = -3, max = 3) Double> shares) {
    double[] parts = shares.stream().mapToDouble(Double::doubleValue).toArray();
    double whole = Arrays.stream(parts).sum();
    long[] rounded = RoundedParts.of(parts, whole);
    assertThat(Arrays.stream(rounded).sum()).isEqualTo(Math.round(whole * 1000));
    for (int i = 0; i < parts.length; i++) {
      assertThat(Math.abs(rounded[i] - parts[i] * 1000)).isLessThanOrEqualTo(1);
    }
  }
}
