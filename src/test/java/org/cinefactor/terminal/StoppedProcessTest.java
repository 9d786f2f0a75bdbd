package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.Main;
import org.cinefactor.house.JavaProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process of its own with a sweep that would last for hours, stopped on its way. */
@DisabledOnOs(OS.WINDOWS)
final class StoppedProcessTest {
  private static final int INTERRUPTED = 130;
  private static final int TERMINATED = 143;

  @TempDir Path folder;
  private Path err;
  private Process program;

  @BeforeEach
  void start() throws IOException {
    SmallData.in(folder);
    err = folder.resolve("err");
  }

  @AfterEach
  void end() {
    program.destroyForcibly();
  }

  private BufferedReader sweep(String format) throws IOException {
    var builder =
        new ProcessBuilder(
            JavaProcess.command(
                List.of(),
                Main.class,
                "sweep",
                "--to=10000",
                "--data=" + folder,
                "--format=" + format));
    builder.environment().put("CINEFACTOR_HOME", folder.resolve("home").toString());
    program = builder.redirectError(err.toFile()).start();
    return program.inputReader(StandardCharsets.UTF_8);
  }

  /** A row of each format once it is whole. */
  @ParameterizedTest
  @CsvSource({"table,' +3 .*'", "csv,'3,.*'", "json,'    \"components\": 3,'"})
  void ranksThatWerePrintedAreKeptWhenItIsInterrupted(String format, String third)
      throws Exception {
    List<String> lines = new ArrayList<>();
    boolean ignored = interruptsAreIgnored();
    try (BufferedReader out = sweep(format)) {
      do {
        lines.add(out.readLine());
      } while (!lines.getLast().matches(third));
      run("kill", ignored ? "-TERM" : "-INT", String.valueOf(program.pid()));
      out.lines().forEach(lines::add);
    }

    assertThat(program.waitFor()).isEqualTo(ignored ? TERMINATED : INTERRUPTED);
    List<Integer> ranks = ranks(format, lines);
    assertThat(ranks).hasSizeBetween(3, 9999);
    assertThat(ranks).isEqualTo(IntStream.rangeClosed(1, ranks.size()).boxed().toList());
    onlyTheNoteIsSaid();
  }

  @ParameterizedTest
  @CsvSource({"table", "csv", "json"})
  void itEndsByItselfWhenItsReaderGoesAway(String format) throws Exception {
    try (BufferedReader out = sweep(format)) {
      assertThat(out.readLine()).isNotNull();
    }

    assertThat(program.waitFor()).isZero();
    onlyTheNoteIsSaid();
  }

  /** The set has fewer movies than the last rank, which is said before the first one is trained. */
  private void onlyTheNoteIsSaid() {
    assertThat(err).content().contains("components").hasLineCount(1);
  }

  private static List<Integer> ranks(String format, List<String> lines) {
    if (format.equals("json")) {
      return JsonParser.parseString(String.join("\n", lines)).getAsJsonArray().asList().stream()
          .map(row -> row.getAsJsonObject().get("components").getAsInt())
          .toList();
    }
    return lines.stream()
        .skip(1)
        .map(line -> Integer.valueOf(line.strip().split("[, ]", 2)[0]))
        .toList();
  }

  /**
   * True if the test was started in a shell's background, with children whom no interrupt reaches.
   */
  private static boolean interruptsAreIgnored() throws IOException, InterruptedException {
    return run("sh", "-c", "kill -INT $$") == 0;
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor();
  }
}
