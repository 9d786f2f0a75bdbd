package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormatTest {
  @Test
  void everySourceFileIsFormatted() throws Exception {
    Process check =
        new ProcessBuilder(JavaProcess.command(exports(), FormatTest.class))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<String> unformatted = check.inputReader().readAllLines();

    assertThat(check.waitFor()).isZero();
    assertThat(unformatted)
        .as("unformatted sources; format them with: mvn -q test-compile exec:exec@format")
        .isEmpty();
  }

  /** A process of its own: the formatter takes 18 s of processor time there, not 39. */
  private static List<String> exports() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-exports"))
        .toList();
  }

  /** Prints the sources that are not formatted. */
  public static void main(String[] args) throws IOException {
    SourceFormat.unformatted().forEach(System.out::println);
  }

  @Test
  void badFormatIsSeen() {
    String source = "class A {int a;\n}\n";
    assertThat(SourceFormat.formatted(Path.of("A.java"), source)).isNotEqualTo(source);
  }
}
