package org.cinefactor.nmf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.cinefactor.nmf.FlatComponents;
import org.cinefactor.nmf.matrix.Arithmetic;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model files, ours and numpy's, read and written. */
class ModelFileTest {
  @TempDir private Path folder;

  @Test
  void whatWasWrittenIsReadBackToTheBit() throws ModelFileException {
    Path file = folder.resolve("model.npz");

    ModelFile.write(file, SmallModel.model());
    FactorModel read = ModelFile.read(file);

    assertThat(FlatComponents.of(read)).containsExactly(SmallModel.Q);
    assertThat(read.columnIds()).containsExactly(SmallModel.IDS);
    assertThat(read.singularValues()).containsExactly(9, 4, 1);
    assertThat(read.settings()).isEqualTo(SmallModel.model().settings());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withoutItsZerosItIsTheSameToTheBit(boolean ours) throws Exception {
    Path file = folder.resolve("model.npz");
    double[] q = SmallModel.Q.clone();
    q[2] = 0; // Fewer than half are left.
    NmfSettings settings = SmallModel.model().settings();
    var model =
        new FactorModel(
            SmallModel.rows(q),
            SmallModel.IDS,
            new double[] {9},
            settings,
            Arithmetic.PLAIN,
            Progress.NONE);
    List<NamedArray> more = List.of(new NamedArray("more", new int[] {1}, new double[] {3}));
    ModelFile.write(file, new StoredModel(model, ours ? List.of() : more));

    FactorModel read = ModelFile.readWithoutZeros(file);

    assertThat(FlatComponents.of(read)).containsExactly(q);
    assertThat(read.withoutZeros()).isSameAs(read);
    assertThat(read.columnIds()).containsExactly(SmallModel.IDS);
    assertThat(read.singularValues()).containsExactly(9);
    assertThat(read.settings()).isEqualTo(settings);
    assertThat(read.arithmetic()).isEqualTo(Arithmetic.PLAIN);
  }

  @ParameterizedTest
  @EnumSource(Arithmetic.class)
  void howTrainingRoundedIsKept(Arithmetic arithmetic) throws Exception {
    Path file = folder.resolve("model.npz");

    ModelFile.write(
        file,
        new FactorModel(
            SmallModel.rows(SmallModel.Q),
            SmallModel.IDS,
            new double[0],
            SmallModel.model().settings(),
            arithmetic,
            Progress.NONE));

    assertThat(ModelFile.read(file).arithmetic()).isEqualTo(arithmetic);
    try (ZipFile zip = new ZipFile(file.toFile());
        NpyArray settings = NpyArray.open(zip, "settings")) {
      assertThat(settings.text()).contains("\"arithmetic\":\"" + arithmetic.word() + "\"");
    }
  }

  @Test
  void furtherArraysAreReadBackToTheBitInTheirOrder() throws ModelFileException {
    Path file = folder.resolve("model.npz");

    ModelFile.write(file, new StoredModel(SmallModel.model(), SmallModel.further()));
    StoredModel read = ModelFile.open(file);

    assertThat(read.arrays()).extracting(NamedArray::name).containsExactly("kernel", "means");
    assertThat(read.array("kernel").orElseThrow().shape()).containsExactly(2, 3);
    assertThat(read.array("kernel").orElseThrow().values()).containsExactly(1, -0.5, 0.1, 2, 0, 3);
    assertThat(read.array("means").orElseThrow().values()).containsExactly(3, 3.5, 4, 0.25);
    assertThat(read.array("other")).isEmpty();
  }

  @Test
  void writingReplacesAnOlderModelAndLeavesNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("model.npz"), "old");

    ModelFile.write(file, SmallModel.model());

    assertThat(ModelFile.read(file).components()).isEqualTo(3);
    assertThat(folder).isDirectoryContaining(file::equals);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void equalModelsGiveEqualFiles() throws Exception {
    ModelFile.write(folder.resolve("a.npz"), SmallModel.model());
    ModelFile.write(folder.resolve("b.npz"), SmallModel.model());

    assertThat(folder.resolve("a.npz")).hasSameBinaryContentAs(folder.resolve("b.npz"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "compressed-float32", "fortran-order", "big-endian", "float16"})
  void modelsThatNumpyWroteAreRead(String name) throws Exception {
    FactorModel read = ModelFile.read(SmallModel.resource(name));

    assertThat(FlatComponents.of(read)).containsExactly(SmallModel.Q);
    assertThat(read.columnIds()).containsExactly(SmallModel.IDS);
    assertThat(read.settings()).isEqualTo(NmfSettings.notebook().withComponents(3));
    assertThat(read.singularValues()).isEmpty();
  }

  @Test
  void factorsThatNothingCanBeComputedWithAreRefused() {
    NmfSettings settings = NmfSettings.notebook().withComponents(1);
    double[] none = {};

    assertThatThrownBy(
            () -> new FactorModel(1, new int[] {7, 8}, new double[] {1, 1e200}, none, settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a component holds 1.0E200; factors go up to 1.0E100");
    var largest = new FactorModel(1, new int[] {7, 8}, new double[] {0, 1e100}, none, settings);
    assertThat(largest.q(0, 1)).isEqualTo(1e100);
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    Path file = folder.resolve("none").resolve("model.npz");

    assertThatThrownBy(() -> ModelFile.write(file, SmallModel.model()))
        .isInstanceOf(ModelFileException.class)
        .hasMessage(
            "Could not save the model as %s: there is no folder %s; nothing was replaced.",
            file, folder.resolve("none"));
  }
}
