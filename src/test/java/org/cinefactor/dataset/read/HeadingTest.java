package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cinefactor.dataset.BadRow;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables with lines above the names of their columns. */
class HeadingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "UTF-8#My ratings export~~userId,movieId,rating~7,3,4~7,4,x~",
        "UTF-8#Class 8b, summer~of 2026,,~userId,movieId,rating~7,3,4~7,4,x~",
        "UTF-8#\uFEFFMy ratings|~userId;movieId;rating|~7;3;4|~7;4;x|~",
        "UTF-16#Meine Töne~~userId,movieId,rating~7,3,4~7,4,x~",
        "windows-1252#Meine Töne~~userId,movieId,rating~7,3,4~7,4,x~",
        "UTF-8#sep=;~My ratings~~userId;movieId;rating~7;3;4~7;4;x~",
        "UTF-8#sep=;~Heute, in 7b, mit allen~userId;movieId;rating~7;3;4~7;4;x~",
        "UTF-16#sep=;~Meine Töne~userId;movieId;rating~7;3;4~7;4;x~",
        "UTF-8#One|Two|userId,movieId,rating|7,3,4|7,4,x|",
        "UTF-8#A \"good\" one, really~userId,movieId,rating~7,3,4~7,4,x~",
      })
  void linesAboveTheColumnsArePassedOver(String charset, String text)
      throws IOException, DataSetException {
    String written = text.replace('~', '\n').replace('|', '\r');
    long line = written.lines().takeWhile(row -> !row.startsWith("userId")).count() + 1;
    Path table = Files.write(folder.resolve("t.csv"), written.getBytes(Charset.forName(charset)));

    DataSet read = Folder.read(table);

    assertThat(read.ratings().ratingsOf(0).asMap()).isEqualTo(Map.of(3, 4.0));
    assertThat(read.report().firstSkipped())
        .containsExactly(new BadRow("t.csv", line + 2, "the rating \"x\" is not a number"));
    assertThat(read.report().notes())
        .contains(
            "Read from line "
                + line
                + " of t.csv, which names the columns; what stands above it was passed over.");
    assertThat(DataSets.preview(table, TableOptions.guessed(), Progress.NONE).orElseThrow().rows())
        .hasSize(2);
  }

  @Test
  void tablesOfMoviesAndOfOnePersonMayHaveThemToo() throws IOException, DataSetException {
    Folder.with(
        folder, "All movies\n\n" + Folder.MOVIES, "Ratings\nuserId,movieId,rating\n1,2,4\n");
    assertThat(Folder.read(folder).catalog().movie(2).orElseThrow().title())
        .isEqualTo("Matrix, The (1999)");

    Path people = Files.createDirectory(folder.resolve("people"));
    Files.writeString(people.resolve("a.csv"), "Anna\n\nTitle,Year,Rating\nHeat,1995,4\n");
    Files.writeString(people.resolve("b.csv"), "Title,Year,Rating\nHeat,1995,3\n");
    assertThat(Folder.read(people).ratings().size()).isEqualTo(2);
    assertThat(Folder.read(people).report().skipped()).isZero();
  }

  @Test
  void aTableBelowWhoseColumnsAreCalledElseIsSaid() throws IOException {
    Path table = folder.resolve("t.csv");
    Files.writeString(table, "My ratings export\n\nwho;what;how\n7;3;4\n");

    assertThatThrownBy(() -> Folder.read(table))
        .hasMessageStartingWith("t.csv begins with \"My ratings export\"")
        .hasMessageContaining("delete the lines above the names of the columns");
  }
}
