package org.cinefactor.nmf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.cinefactor.nmf.FlatComponents;
import org.cinefactor.nmf.matrix.Arithmetic;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.NmfSettingsJson;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model files: ours, numpy's, and all that must be refused with a sentence. */
class ModelFileTest {
  private static final double[] Q = {0.5, 0, 2, 0.25, 0, 1.5, 0, 3, 1, 0, 0, 0.125};
  private static final int[] IDS = {1, 48, 588, 2959};

  @TempDir private Path folder;

  private static Path resource(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(ModelFileTest.class.getResource("models/" + name + ".npz")).toURI());
  }

  private static FactorModel model() {
    NmfSettings settings =
        NmfSettings.notebook().withComponents(3).withRegularization(0.1, 0.2, 0.3).withSeed(7);
    return new FactorModel(3, IDS, Q, new double[] {9, 4, 1}, settings);
  }

  /** A row per component. */
  private static double[][] rows(double[] q) {
    return IntStream.range(0, 3)
        .mapToObj(c -> Arrays.copyOfRange(q, c * IDS.length, (c + 1) * IDS.length))
        .toArray(double[][]::new);
  }

  @Test
  void whatWasWrittenIsReadBackToTheBit() throws ModelFileException {
    Path file = folder.resolve("model.npz");

    ModelFile.write(file, model());
    FactorModel read = ModelFile.read(file);

    assertThat(FlatComponents.of(read)).containsExactly(Q);
    assertThat(read.columnIds()).containsExactly(IDS);
    assertThat(read.singularValues()).containsExactly(9, 4, 1);
    assertThat(read.settings()).isEqualTo(model().settings());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void withoutItsZerosItIsTheSameToTheBit(boolean ours) throws Exception {
    Path file = folder.resolve("model.npz");
    double[] q = Q.clone();
    q[2] = 0; // Fewer than half are left.
    NmfSettings settings = model().settings();
    var model =
        new FactorModel(rows(q), IDS, new double[] {9}, settings, Arithmetic.PLAIN, Progress.NONE);
    List<NamedArray> more = List.of(new NamedArray("more", new int[] {1}, new double[] {3}));
    ModelFile.write(file, new StoredModel(model, ours ? List.of() : more));

    FactorModel read = ModelFile.readWithoutZeros(file);

    assertThat(FlatComponents.of(read)).containsExactly(q);
    assertThat(read.withoutZeros()).isSameAs(read);
    assertThat(read.columnIds()).containsExactly(IDS);
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
            rows(Q), IDS, new double[0], model().settings(), arithmetic, Progress.NONE));

    assertThat(ModelFile.read(file).arithmetic()).isEqualTo(arithmetic);
    try (ZipFile zip = new ZipFile(file.toFile());
        NpyArray settings = NpyArray.open(zip, "settings")) {
      assertThat(settings.text()).contains("\"arithmetic\":\"" + arithmetic.word() + "\"");
    }
  }

  @Test
  void furtherArraysAreReadBackToTheBitInTheirOrder() throws ModelFileException {
    Path file = folder.resolve("model.npz");

    ModelFile.write(file, new StoredModel(model(), further()));
    StoredModel read = ModelFile.open(file);

    assertThat(read.arrays()).extracting(NamedArray::name).containsExactly("kernel", "means");
    assertThat(read.array("kernel").orElseThrow().shape()).containsExactly(2, 3);
    assertThat(read.array("kernel").orElseThrow().values()).containsExactly(1, -0.5, 0.1, 2, 0, 3);
    assertThat(read.array("means").orElseThrow().values()).containsExactly(3, 3.5, 4, 0.25);
    assertThat(read.array("other")).isEmpty();
  }

  @Test
  void aChangedFurtherArrayIsRefused() throws Exception {
    Path file = folder.resolve("model.npz");
    ModelFile.write(file, new StoredModel(model(), further()));
    Path other = folder.resolve("other.npz");
    try (NpyWriter npz = new NpyWriter(Files.newOutputStream(other), Progress.NONE)) {
      npz.floats("means", "(4,)", new double[] {1, 2, 3, 4});
    }
    byte[] array;
    try (FileSystem zip = FileSystems.newFileSystem(other)) {
      array = Files.readAllBytes(zip.getPath("means.npy"));
    }
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.delete(zip.getPath("means.npy"));
      Files.write(zip.getPath("means.npy"), array);
    }

    assertRefused(file, "its checksum does not fit");
  }

  private static List<NamedArray> further() {
    return List.of(
        NamedArray.matrix("kernel", 3, new double[] {1, -0.5, 0.1, 2, 0, 3}),
        NamedArray.vector("means", new double[] {3, 3.5, 4, 0.25}));
  }

  @Test
  void writingReplacesAnOlderModelAndLeavesNothingElse() throws Exception {
    Path file = Files.writeString(folder.resolve("model.npz"), "old");

    ModelFile.write(file, model());

    assertThat(ModelFile.read(file).components()).isEqualTo(3);
    assertThat(folder).isDirectoryContaining(file::equals);
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void equalModelsGiveEqualFiles() throws Exception {
    ModelFile.write(folder.resolve("a.npz"), model());
    ModelFile.write(folder.resolve("b.npz"), model());

    assertThat(folder.resolve("a.npz")).hasSameBinaryContentAs(folder.resolve("b.npz"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "compressed-float32", "fortran-order", "big-endian", "float16"})
  void modelsThatNumpyWroteAreRead(String name) throws Exception {
    FactorModel read = ModelFile.read(resource(name));

    assertThat(FlatComponents.of(read)).containsExactly(Q);
    assertThat(read.columnIds()).containsExactly(IDS);
    assertThat(read.settings()).isEqualTo(NmfSettings.notebook().withComponents(3));
    assertThat(read.singularValues()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "python-objects|its components holds Python objects, which are never loaded",
        "negative|factors are finite and not negative",
        "not-a-number|factors are finite and not negative",
        "ids-twice|the id 48 occurs twice",
        "ids-missing|it has 3 movie_ids, but its components are 3 x 4",
        "no-ids|it has no array called movie_ids",
        "three-dimensions|its components has 3 dimensions"
      })
  void foreignFilesAreRefusedWithASentence(String name, String reason) throws Exception {
    Path file = resource(name);

    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining(name + ".npz");
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
  void whatIsNoNpzFileIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.npz"), "hello");

    assertRefused(text, "it is not an npz file");
    assertRefused(folder.resolve("nowhere.npz"), "there is no such file");
    assertRefused(folder, "it is not a file");
  }

  @Test
  void everyCutIsNoticed() throws Exception {
    Path file = folder.resolve("model.npz");
    ModelFile.write(file, model());
    byte[] whole = Files.readAllBytes(file);
    Path cut = folder.resolve("cut.npz");
    for (int length = 0; length < whole.length; length += 13) {
      Files.write(cut, Arrays.copyOf(whole, length));
      assertRefused(cut, "");
    }
  }

  @Test
  void everyDamagedNumberIsNoticed() throws Exception {
    byte[] whole = Files.readAllBytes(resource("plain"));
    byte[] two =
        ByteBuffer.allocate(8).order(java.nio.ByteOrder.LITTLE_ENDIAN).putDouble(2).array();
    int at = indexOf(whole, two);
    whole[at + 6] ^= 1;

    assertRefused(Files.write(folder.resolve("damaged.npz"), whole), "its components is damaged");
  }

  @Test
  void aChangedModelDoesNotPassItsChecksum() throws Exception {
    Path file = folder.resolve("changed.npz");
    try (NpyWriter npz = new NpyWriter(Files.newOutputStream(file), Progress.NONE)) {
      npz.floats("components", "(3, 4)", Q);
      npz.longs("movie_ids", new int[] {1, 48, 588, 2960});
      npz.floats("singular_values", "(3,)", new double[] {9, 4, 1});
      String settings = NmfSettingsJson.write(model().settings()).toString();
      npz.text("settings", settings);
      npz.text(
          "checksum",
          Checksum.of(rows(Q), IDS, new double[] {9, 4, 1}, settings, List.of(), Progress.NONE));
    }

    assertRefused(file, "its checksum does not fit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(999999999, 999999999)|holds fewer items than it says",
        "(999999999,)|holds fewer items than it says",
        "(99999999999999999999,)|claims a size of 99999999999999999999",
        "(1, 1, 1)|has 3 dimensions",
        "()|dimensions instead of 1"
      })
  void aShapeIsCheckedBeforeMemoryIsTaken(String shape, String reason) throws Exception {
    Path file = folder.resolve("shape.npz");
    String head = "{'descr': '<i8', 'fortran_order': False, 'shape': " + shape + ", }\n";
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("movie_ids.npy"));
      zip.write(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, (byte) head.length(), 0});
      zip.write(head.getBytes(StandardCharsets.US_ASCII));
      zip.write(new byte[8]);
    }

    assertRefused(file, reason);
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    Path file = folder.resolve("none").resolve("model.npz");

    assertThatThrownBy(() -> ModelFile.write(file, model()))
        .isInstanceOf(ModelFileException.class)
        .hasMessage(
            "Could not save the model as %s: there is no folder %s; nothing was replaced.",
            file, folder.resolve("none"));
  }

  private static void assertRefused(Path file, String reason) {
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining(file.toString());
    assertThatThrownBy(() -> ModelFile.readWithoutZeros(file))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining(reason);
  }

  private static int indexOf(byte[] whole, byte[] part) {
    for (int i = 0; i + part.length <= whole.length; i++) {
      if (Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("not found");
  }
}
