package org.cinefactor.nmf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ForeignModelTest {
  private static final int[] IDS = {1, 48, 588};
  private static final double[] Q = {1, 0, 2, 3, 4, 0};

  @TempDir Path folder;

  @FunctionalInterface
  private interface More {
    void to(NpyWriter npz) throws IOException;
  }

  private Path written(String shape, More more) throws IOException {
    Path file = folder.resolve("model.npz");
    try (NpyWriter npz = new NpyWriter(Files.newOutputStream(file), Progress.NONE)) {
      npz.floats("components", shape, Q);
      npz.longs("movie_ids", IDS);
      more.to(npz);
    }
    return file;
  }

  @Test
  void whatDecidesTheFoldInIsRead() throws IOException {
    Path file =
        written(
            "(2, 3)",
            npz -> {
              npz.floats("alpha_W", "()", new double[] {0.25});
              npz.floats("l1_ratio", "()", new double[] {0.1});
              npz.floats("tol", "()", new double[] {1e-6});
              npz.longs("max_iter", new int[] {2000});
            });

    NmfSettings settings = ModelFile.read(file).settings();
    assertThat(settings.alphaW()).isEqualTo(0.25);
    assertThat(settings.l1Ratio()).isEqualTo(0.1);
    assertThat(settings.tolerance()).isEqualTo(1e-6);
    assertThat(settings.maxIterations()).isEqualTo(2000);
    assertThat(ForeignModel.saysRegularization(file)).isTrue();
  }

  @Test
  void aFileThatSaysNothingOfItIsTold() throws IOException {
    Path file = written("(2, 3)", _ -> {});
    assertThat(ModelFile.read(file).settings().alphaW()).isZero();
    assertThat(ForeignModel.saysRegularization(file)).isFalse();
  }

  @Test
  void valuesThatCannotBeAreRefused() throws IOException {
    Path file = written("(2, 3)", npz -> npz.floats("alpha_W", "()", new double[] {-1}));
    assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("alpha must be at least 0");
    Path most = written("(2, 3)", npz -> npz.longs("max_iter", new int[] {0}));
    assertThatThrownBy(() -> ModelFile.read(most)).hasMessageContaining("its max_iter is 0");
    Path two = written("(2, 3)", npz -> npz.longs("max_iter", new int[] {1, 2}));
    assertThatThrownBy(() -> ModelFile.read(two)).hasMessageContaining("not a single number");
  }

  @Test
  void transposedComponentsAreSaid() throws IOException {
    Path file = written("(3, 2)", _ -> {});
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessageContaining("its components are 3 x 2: they are transposed");
  }

  @Test
  void sizesThatDoNotFitAreSaidWithWhatWouldBeTaken() throws IOException {
    Path file = written("(1, 6)", _ -> {});
    assertThatThrownBy(() -> ModelFile.read(file))
        .hasMessageContaining("its components are 1 x 6")
        .hasMessageContaining("numpy.savez(f, components=model.components_, movie_ids=ids)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8004 95|a pickle of Python objects",
        "80 03|a pickle of Python objects",
        "63636F70795F7265670A5F72|a pickle of Python objects",
        "789C 0101|a compressed pickle",
        "1F8B0800|a compressed pickle",
        "425A6833|a compressed pickle",
        "FD377A585A00|a compressed pickle",
        "5D00004000|a compressed pickle",
        "934E554D5059 01|an npy file, a single array",
        "894844460D0A1A0A|an HDF5 file",
        "68656C6C6F|not an npz file",
      })
  void aFileOfAnotherKindIsNamedAndWhatIsTakenIsSaid(String hex, String kind) throws IOException {
    byte[] head = java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
    Path file = Files.write(folder.resolve("model.npz"), head);
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining("it is " + kind)
        .hasMessageContaining("numpy.savez(f, components=model.components_, movie_ids=ids)");
  }

  @Test
  void aSparseMatrixIsNamed() throws IOException {
    sparseIsNamed("indices", "indptr");
    sparseIsNamed("row", "col", "format", "shape");
  }

  private void sparseIsNamed(String... arrays) throws IOException {
    Path file = folder.resolve("sparse.npz");
    try (NpyWriter npz = new NpyWriter(Files.newOutputStream(file), Progress.NONE)) {
      for (String array : arrays) {
        npz.longs(array, IDS);
      }
    }
    assertThatThrownBy(() -> ModelFile.read(file)).hasMessageContaining("it is a sparse matrix");
  }
}
