package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SweepCommandTest {
  private static final String COLUMNS =
      "components,iterations,seconds,reconstruction_error,held_out_error,"
          + "ndcg@10,recall@10,precision@10,coverage,genres";

  @TempDir Path folder;

  @BeforeEach
  void data() throws IOException {
    SmallData.in(folder);
  }

  @Test
  void csvHasALinePerRankAndNothingElseIsSaidWhereNobodyWatches() {
    Spoken spoken = Spoken.words(words("--from", "2", "--to", "4", "--format", "csv"));

    assertThat(spoken.code()).isZero();
    List<String> lines = spoken.out().lines().toList();
    assertThat(lines.getFirst()).isEqualTo(COLUMNS);
    assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
        .containsExactly("2", "3", "4");
    assertThat(spoken.err()).isEmpty();
  }

  @Test
  void jsonHasTheSameColumnsAndErrorsFallWithTheRank() {
    Spoken spoken = Spoken.words(words("--to", "3", "--format", "json"));

    JsonArray rows = JsonParser.parseString(spoken.out()).getAsJsonArray();
    assertThat(rows).hasSize(3);
    double before = Double.POSITIVE_INFINITY;
    for (var row : rows) {
      JsonObject one = row.getAsJsonObject();
      assertThat(one.keySet()).containsExactly(COLUMNS.split(",", -1));
      double error = one.get("reconstruction_error").getAsDouble();
      assertThat(error).isPositive().isLessThan(before);
      before = error;
    }
  }

  @Test
  void aTableHasALinePerRank() {
    Spoken spoken = Spoken.words(words("--to", "2"));

    assertThat(spoken.code()).isZero();
    assertThat(spoken.out().lines()).hasSize(3);
    assertThat(spoken.out()).contains("ndcg@10", "held_out_error");
  }

  @Test
  void whatNobodyCouldBeAskedForIsEmptyAndSaid() throws IOException {
    Files.writeString(folder.resolve("movies.csv"), "movieId,title,genres\n1,One (1999),Drama\n");
    var ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 1; user <= 8; user++) {
      ratings.append(user).append(",1,4.5,1\n");
    }
    Files.writeString(folder.resolve("ratings.csv"), ratings);
    Spoken spoken = Spoken.words(words("--to", "1", "--min-ratings", "1", "--format", "csv"));

    assertThat(spoken.out().lines().skip(1)).singleElement().asString().endsWith(",,,,,,");
    assertThat(spoken.err()).startsWith("There is nobody to ask: ");
  }

  /** As behind {@code head -1}: each rank is printed before those after the next are measured. */
  @ParameterizedTest
  @CsvSource({"table", "csv", "json"})
  void itStopsWhenItsReaderHasGone(String format) {
    var err = new ByteArrayOutputStream();
    var gone = new Gone();
    int code =
        new Terminal(
                new PrintStream(gone, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8))
            .run(List.of(words("--to", "12", "--format", format)));
    assertThat(code).isZero();
    assertThat(gone.lines).isBetween(2, 5);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  /** Takes one line, and counts those that are tried after it. */
  private static final class Gone extends OutputStream {
    private int lines;

    @Override
    public void write(int character) throws IOException {
      lines += character == '\n' ? 1 : 0;
      if (lines > 1) {
        throw new IOException("Broken pipe");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "--from 0#--from goes from 1 to 10000, not 0",
        "--from 5 --to 4#--to goes from 5 to 10000, not 4",
        "--folds 7#--folds goes from 0 to 4, not 7",
        "--format xml#'xml' is none of table, csv, json",
      })
  void wordsThatMakeNoSenseAreSaid(String more, String sentence) {
    Spoken spoken = Spoken.words(words(more.split(" ", -1)));

    assertThat(spoken.code()).isEqualTo(Terminal.USAGE);
    assertThat(spoken.out()).isEmpty();
    assertThat(spoken.err()).startsWith("cinefactor: ").contains(sentence);
  }

  private String[] words(String... more) {
    List<String> words = new ArrayList<>(List.of("sweep", "--data", folder.toString()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }
}
