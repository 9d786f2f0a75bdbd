package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormatTest {
  @Test
  void everySourceFileIsFormatted() throws Exception {
    Process check =
        new ProcessBuilder(check()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> unformatted = check.inputReader().readAllLines();

    assertThat(check.waitFor()).isZero();
    assertThat(unformatted)
        .as("unformatted sources; format them with: mvn -q test-compile exec:exec@format")
        .isEmpty();
  }

  /**
   * A formatter that runs once, in a process of its own, is sooner done without its code being
   * optimized: 18 s of processor time, not 39.
   */
  private static List<String> check() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-exports"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(FormatTest.class.getName());
    return command;
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
