package org.cinefactor.nmf.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain multiplications and additions are taken where the processor has no fused ones. */
class ArithmeticTest {
  /** (1 + 2⁻³⁰)² - 1: a product that is rounded loses the last of its bits. */
  private static final double NEAR_ONE = 1 + 0x1p-30;

  /** Run as a process of its own. */
  public static void main(String[] args) {
    System.out.print(Arithmetic.here() + " " + (MultiplyAdd.of(NEAR_ONE, NEAR_ONE, -1) - 0x1p-29));
  }

  @Test
  void roundsAsItSays() {
    double expected = Arithmetic.here() == Arithmetic.FUSED ? 0x1p-60 : 0;

    assertThat(MultiplyAdd.of(NEAR_ONE, NEAR_ONE, -1) - 0x1p-29).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-XX:+TieredCompilation", "-Xint", "-XX:TieredStopAtLevel=1"})
  void aMachineThatMayNotFuseRoundsTwice(String option) throws IOException, InterruptedException {
    assertThat(run(option, "-XX:-UseFMA")).isEqualTo("PLAIN 0.0");
  }

  private static String run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    String separator = System.getProperty("path.separator");
    command.addAll(
        List.of("-cp", folder(Arithmetic.class) + separator + folder(ArithmeticTest.class)));
    command.add(ArithmeticTest.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }

  /** The folder in which the packages of a class begin. */
  private static Path folder(Class<?> type) {
    try {
      URL file = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
      int levels = type.getPackageName().split("\\.").length + 1;
      Path folder = Path.of(file.toURI());
      for (int i = 0; i < levels; i++) {
        folder = Objects.requireNonNull(folder.getParent());
      }
      return folder;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
