package org.cinefactor.recommend.tuned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.file.ModelFileException;
import org.cinefactor.nmf.file.NamedArray;
import org.cinefactor.nmf.file.StoredModel;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldInArraysTest {
  @TempDir Path folder;

  private static FactorModel factors() {
    double[] q = {1, 0, 2, 0.5, 0, 0.25, 0, 3, 1, 1, 0, 0};
    return new FactorModel(
        3,
        new int[] {1, 48, 588, 2960},
        q,
        new double[0],
        NmfSettings.notebook().withComponents(3));
  }

  private static SignedFoldIn foldIn() {
    double[] gram = {2, 0.5, 0, 0.5, 1, 0, 0, 0, 3};
    double[] directions = {1, -0.5, 0.1, -0.5, 1, 0};
    return new SignedFoldIn(
        new SignedKernel(3, gram, directions, new double[] {0.25, 1}),
        new double[] {1, 0, 0.5, 0.25},
        new double[] {3, 3.5, 4, 0.1},
        new double[] {-1, 2},
        3.5,
        4);
  }

  @Test
  void aSignedFoldInIsReadBackToTheBit() throws ModelFileException {
    Path file = folder.resolve("model.npz");

    ModelFile.write(file, new StoredModel(factors(), FoldInArrays.of(foldIn())));
    SignedFoldIn read = FoldInArrays.in(ModelFile.open(file)).orElseThrow();

    assertThat(read.kernel().gram()).containsExactly(foldIn().kernel().gram());
    assertThat(read.kernel().directionRows()).containsExactly(foldIn().kernel().directionRows());
    assertThat(read.kernel().shrinkage()).containsExactly(foldIn().kernel().shrinkage());
    assertThat(read.weights()).containsExactly(1, 0, 0.5, 0.25);
    assertThat(read.means()).containsExactly(3, 3.5, 4, (float) 0.1);
    assertThat(read.average()).containsExactly(-1, 2);
    assertThat(read.overallMean()).isEqualTo(3.5);
    assertThat(read.averageAtOne()).isEqualTo(4);
  }

  @Test
  void theAverageCountsAsAlwaysInAFileOfAnEditionThatDidNotTryMore() {
    List<NamedArray> arrays = new ArrayList<>(FoldInArrays.of(foldIn()));
    arrays.removeIf(array -> array.name().equals("average_at_one"));

    SignedFoldIn read = FoldInArrays.in(new StoredModel(factors(), arrays)).orElseThrow();

    assertThat(read.averageAtOne()).isEqualTo(1);
  }

  @Test
  void aModelOfPlainNmfHasNone() {
    assertThat(FoldInArrays.in(new StoredModel(factors(), List.of()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "movie_means|1,2,3|a fold-in needs a weight and a mean of each column",
        "movie_weights|1,2,-3,4|a column's weight is -3.0, below 0",
        "movie_weights|1,2|its fold-in is of other factors than it holds",
        "average|1,NaN|a fold-in holds NaN; it must be finite",
        "kernel_directions|1,2,3|a kernel of 3 components has as many numbers for each direction",
        "kernel_shrinkage|1,-2|a direction's shrinkage is -2.0, below 0",
        "average||it has no array called average"
      })
  void aChangedFoldInIsRefused(String name, String values, String reason) {
    List<NamedArray> arrays = new ArrayList<>(FoldInArrays.of(foldIn()));
    arrays.removeIf(array -> array.name().equals(name));
    if (values != null) {
      arrays.add(
          NamedArray.vector(
              name, Arrays.stream(values.split(",", -1)).mapToDouble(Double::valueOf).toArray()));
    }
    StoredModel changed = new StoredModel(factors(), arrays);

    assertThatThrownBy(() -> FoldInArrays.in(changed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }
}
