package org.cinefactor.terminal.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RowStreamTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Console console =
      new Console(new PrintStream(out, false, StandardCharsets.UTF_8), System.err, false);

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(OutputFormat.class)
  void aRowIsThereBeforeTheNextOneComes(OutputFormat format) {
    try (var stream = new RowStream(console, format, "rank", "error")) {
      stream.add(1, 0.5);
      assertThat(said()).contains("0.5").doesNotContain("0.25");
      stream.add(2, 0.25);
      assertThat(said()).contains("0.25");
    }
  }

  @Test
  void jsonIsTheSameAsWhenAllRowsArePrintedAtOnce() throws IOException {
    var rows = new Rows("rank", "error");
    rows.add(1, 0.5);
    rows.add(2, 0.25);
    try (var stream = new RowStream(console, OutputFormat.JSON, "rank", "error")) {
      stream.add(1, 0.5);
      stream.add(2, 0.25);
    }
    assertThat(said()).isEqualTo(RowPrinter.text(rows, OutputFormat.JSON));
  }

  @Test
  void withoutARowThereAreColumnsOrAnEmptyArray() {
    new RowStream(console, OutputFormat.CSV, "rank", "error").close();
    assertThat(said()).isEqualTo("rank,error\n");
    out.reset();
    new RowStream(console, OutputFormat.TABLE, "rank", "error").close();
    assertThat(said().strip().split(" +")).containsExactly("rank", "error");
    out.reset();
    new RowStream(console, OutputFormat.JSON, "rank", "error").close();
    assertThat(JsonParser.parseString(said()).getAsJsonArray()).isEmpty();
  }

  @Test
  void figuresStandBelowEachOther() {
    try (var stream = new RowStream(console, OutputFormat.TABLE, "rank", "error")) {
      stream.add(1, 1045.9418);
      stream.add(100, 3.5);
    }
    assertThat(said().lines().map(String::length).distinct()).hasSize(1);
  }

  @Test
  void nobodyWhoReadsIsNoticed() {
    var gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    var lonely = new Console(new PrintStream(gone), System.err, false);
    assertThat(lonely.progress().cancelled()).isFalse();
    try (var stream = new RowStream(lonely, OutputFormat.TABLE, "rank")) {
      stream.add(1);
    }
    assertThat(lonely.progress().cancelled()).isTrue();
  }
}
