package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are odd, damaged or made to do harm: a sentence for each, and nothing unpacked. */
class ArchivesTest {
  @TempDir Path folder;

  private static Map<String, byte[]> data(String where) {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put(where + "movies.csv", Folder.MOVIES.getBytes(StandardCharsets.UTF_8));
    contents.put(
        where + "ratings.csv", Folder.hundredRows().toString().getBytes(StandardCharsets.UTF_8));
    return contents;
  }

  @Test
  void aZipInAZipIsNamed() throws IOException {
    byte[] inner = Files.readAllBytes(Packed.zip(folder.resolve("ml.zip"), data("")));
    Path outer = Packed.zip(folder.resolve("outer.zip"), Map.of("download/ml.zip", inner));

    assertThatThrownBy(() -> Folder.read(outer))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("outer.zip holds another archive, ml.zip")
        .hasMessageContaining("unpack it, and open ml.zip");
  }

  @Test
  void namesThatClimbOutAreLeftAlone() throws IOException, DataSetException {
    Map<String, byte[]> contents = data("ml/");
    contents.put(
        "../ratings.csv", "userId,movieId,rating\n1,1,1\n".getBytes(StandardCharsets.UTF_8));
    Path zip = Packed.zip(Files.createDirectory(folder.resolve("in")).resolve("ml.zip"), contents);

    assertThat(Folder.read(zip).ratings().size()).isEqualTo(100);
    assertThat(folder.resolve("ratings.csv")).doesNotExist();
  }

  @Test
  void aDataSetAllOfWhoseNamesClimbOutIsReadWhereItLies() throws IOException, DataSetException {
    Path inner = Files.createDirectory(folder.resolve("in"));

    assertThat(Folder.read(Packed.zip(inner.resolve("ml.zip"), data("../"))).ratings().size())
        .isEqualTo(100);
    Path tar = Packed.gz(inner.resolve("ml.tar.gz"), Packed.tar(data("../../ml/")));
    assertThat(Folder.read(tar).ratings().size()).isEqualTo(100);
    assertThat(folder.resolve("ratings.csv")).doesNotExist();
  }

  @Test
  void aFileThatUnpacksToFarTooMuchIsStopped() throws IOException {
    Path bomb = folder.resolve("ratings.csv.gz");
    byte[] row = ("1,1,4," + " ".repeat(10_000) + "\n").getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
      out.write("userId,movieId,rating,note\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 28_000; i++) {
        out.write(row);
      }
    }

    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    assertThatThrownBy(() -> Folder.read(bomb))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("ratings.csv.gz unpacks to more than 200 times its size");
  }

  @Test
  void aTarWithImpossibleSizesIsDamaged() throws IOException {
    byte[] negative = {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0};
    byte[] larger = {-128, 0, 0, 0, 127, -1, -1, -1, -1, -1, -1, -1};
    for (byte[] size :
        List.of(negative, larger, "-7777777\0   ".getBytes(StandardCharsets.UTF_8))) {
      for (char type : new char[] {'0', 'L', 'x'}) {
        byte[] tar = Packed.tar(data("ml/"));
        System.arraycopy(size, 0, tar, 124, size.length);
        tar[156] = (byte) type;
        Path file = Files.write(folder.resolve("odd.tar"), tar);
        assertThatThrownBy(() -> Folder.read(file))
            .isInstanceOf(DataSetException.class)
            .hasMessageContaining("odd.tar cannot be read: its tar archive is damaged");
      }
    }
  }

  @Test
  void aDamagedFileBesideATableIsLeftAlone() throws IOException, DataSetException {
    Path table = Files.writeString(folder.resolve("t.csv"), "user_id,item,score\n1,2,3\n2,2,4\n");
    Files.createFile(folder.resolve("download.csv.gz"));
    Files.writeString(folder.resolve("notes.txt.gz"), "not packed at all");

    assertThat(Folder.read(table).ratings().size()).isEqualTo(2);
    assertThat(Folder.read(folder).ratings().size()).isEqualTo(2);

    Files.createFile(folder.resolve("movies.csv.gz"));
    assertThatThrownBy(() -> Folder.read(table))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("movies.csv.gz is cut off, or not packed with gzip");
  }

  @Test
  void aDamagedOrCutArchiveIsNamed() throws IOException {
    byte[] zip = Files.readAllBytes(Packed.zip(folder.resolve("whole.zip"), data("")));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length / 2));
    byte[] gz =
        Files.readAllBytes(Packed.gz(folder.resolve("whole.tar.gz"), Packed.tar(data("ml/"))));
    Path cutTar = Files.write(folder.resolve("cut.tar.gz"), Arrays.copyOf(gz, gz.length / 2));

    assertThatThrownBy(() -> Folder.read(cut))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("cut.zip is damaged");
    assertThatThrownBy(() -> Folder.read(cutTar))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("cut.tar.gz");
  }

  @Test
  void onlyTablesOfSeveralPeopleAndArchivesAreDataSets() throws IOException {
    Path zip = Packed.zip(folder.resolve("a.zip"), data("x/y/"));
    Path table = Files.writeString(folder.resolve("t.csv"), "user_id,item,score\n1,2,3\n");
    Path own = Files.writeString(folder.resolve("own.csv"), "Title,Year,Rating\nHeat,1995,4\n");

    assertThat(DataSets.isDataSet(zip, Progress.NONE)).isTrue();
    assertThat(DataSets.isDataSet(table, Progress.NONE)).isTrue();
    assertThat(DataSets.isDataSet(own, Progress.NONE)).isFalse();
    assertThat(DataSets.isDataSet(folder.resolve("gone"), Progress.NONE)).isFalse();
  }
}
