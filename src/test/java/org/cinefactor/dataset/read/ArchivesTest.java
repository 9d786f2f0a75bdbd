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
  void severalArchivesAreNamedTogether() throws IOException {
    Files.createDirectory(folder.resolve("in"));
    for (String name : List.of("a.zip", "b.zip")) {
      Packed.zip(folder.resolve("in").resolve(name), data(""));
    }

    assertThatThrownBy(() -> Folder.read(folder.resolve("in")))
        .hasMessageContaining("holds no data set but archives: a.zip, b.zip; unpack them into one");
  }

  @Test
  void tablesInZipsOfTheirOwnAreReadWhereTheyLieTogether() throws IOException, DataSetException {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (Map.Entry<String, byte[]> table : data("").entrySet()) {
      Packed.zip(in.resolve(table.getKey() + ".zip"), Map.of(table.getKey(), table.getValue()));
    }

    assertThat(Folder.read(in).ratings().size()).isEqualTo(100);
    assertThat(Folder.read(in).catalog().movies()).hasSize(3);

    Files.writeString(in.resolve("movies.csv"), "movieId,title\n1,Heat (1995)\n");
    assertThat(Folder.read(in).catalog().movies()).hasSize(1);

    Packed.zip(in.resolve("ratings.csv.zip"), Map.of("notes.doc", new byte[9]));
    assertThatThrownBy(() -> Folder.read(in))
        .hasMessageContaining("there is no table in ratings.csv.zip");
  }

  @Test
  void aZipThatIsLockedOrPackedOtherwiseIsNotCalledDamaged() throws IOException {
    Path zip = Packed.zip(folder.resolve("ml.zip"), data(""));
    byte[] whole = Files.readAllBytes(zip);
    int entry = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    byte[] locked = whole.clone();
    locked[entry + 8] |= 1;
    Files.write(zip, locked);
    assertThatThrownBy(() -> Folder.read(zip))
        .hasMessageContaining("ml.zip is locked with a password; unpack it");

    byte[] bzip2 = whole.clone();
    bzip2[entry + 10] = 12;
    Files.write(zip, bzip2);
    assertThatThrownBy(() -> Folder.read(zip))
        .hasMessageContaining("ml.zip is packed in a way that this program does not read")
        .hasMessageNotContaining("damaged");
  }

  @Test
  void aSpreadsheetIsToBeSavedAsCsv() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Path book =
        Packed.zip(in.resolve("ratings.xlsx"), Map.of("xl/workbook.xml", new byte[] {'<', '>'}));

    assertThatThrownBy(() -> Folder.read(book))
        .hasMessageContaining("ratings.xlsx is a spreadsheet, which is not read; save it as CSV");
    assertThatThrownBy(() -> Folder.read(in))
        .hasMessageContaining("holds a spreadsheet, ratings.xlsx, and no table of ratings");
  }

  @Test
  void aCommentAboveTheColumnsIsSaid() throws IOException {
    Path table = folder.resolve("marks.csv");
    Files.writeString(table, "# of class 8b\nwho,what,how\n1,1,4\n");

    assertThatThrownBy(() -> Folder.read(table))
        .hasMessageContaining("marks.csv begins with a comment, \"#\"; remove such lines");
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
