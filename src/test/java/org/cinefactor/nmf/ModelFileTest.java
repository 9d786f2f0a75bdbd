package org.cinefactor.nmf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
  @TempDir Path folder;
  private Path file;
  private final FactorModel model =
      new FactorModel(
          2,
          new int[] {10, 20, 30},
          new double[] {1, 0, 2, 0.5, 3, 0},
          new double[] {7, 5},
          NmfSettings.notebook().withComponents(2).withSeed(9));

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("model.npz");
    ModelFile.write(file, model);
  }

  @Test
  void comesBackAsItWas() throws IOException {
    FactorModel read = ModelFile.read(file);

    assertThat(read.components1d()).containsExactly(model.components1d());
    assertThat(read.columnIds()).containsExactly(10, 20, 30);
    assertThat(read.singularValues()).containsExactly(7, 5);
    assertThat(read.settings()).isEqualTo(model.settings());
    assertThat(folder).isDirectoryContaining(p -> p.equals(file)).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void aTruncatedFileIsNamed() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));

    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining("model.npz");
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> ModelFile.read(folder.resolve("none.npz")))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining("none.npz");
  }

  @Test
  void textIsNoModel() throws IOException {
    Files.writeString(file, "hello");

    assertThatThrownBy(() -> ModelFile.read(file)).isInstanceOf(ModelFileException.class);
  }
}
