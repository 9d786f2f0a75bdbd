package org.cinefactor.nmf.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.nmf.model.NmfSettingsJson;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no whole model, each refused with a sentence. */
class RefusedModelTest {
  @TempDir private Path folder;

  @Test
  void aChangedFurtherArrayIsRefused() throws Exception {
    Path file = folder.resolve("model.npz");
    ModelFile.write(file, new StoredModel(SmallModel.model(), SmallModel.further()));
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
    Path file = SmallModel.resource(name);

    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(ModelFileException.class)
        .hasMessageContaining(reason)
        .hasMessageContaining(name + ".npz");
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
    ModelFile.write(file, SmallModel.model());
    byte[] whole = Files.readAllBytes(file);
    Path cut = folder.resolve("cut.npz");
    for (int length = 0; length < whole.length; length += 13) {
      Files.write(cut, Arrays.copyOf(whole, length));
      assertRefused(cut, "");
    }
  }

  @Test
  void everyDamagedNumberIsNoticed() throws Exception {
    byte[] whole = Files.readAllBytes(SmallModel.resource("plain"));
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
      npz.floats("components", "(3, 4)", SmallModel.Q);
      npz.longs("movie_ids", new int[] {1, 48, 588, 2960});
      npz.floats("singular_values", "(3,)", new double[] {9, 4, 1});
      String settings = NmfSettingsJson.write(SmallModel.model().settings()).toString();
      npz.text("settings", settings);
      npz.text(
          "checksum",
          Checksum.of(
              SmallModel.rows(SmallModel.Q),
              SmallModel.IDS,
              new double[] {9, 4, 1},
              settings,
              List.of(),
              Progress.NONE));
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
