package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The rules that keep tests from hanging on how fast a machine is, or what runs beside them. */
final class SteadyTestsTest {
  @Test
  void noTestWaitsForTime() throws IOException {
    assertThat(tests(source -> source.contains("Thread." + "sleep(")))
        .as("tests that wait for time; wait for a state")
        .isEmpty();
  }

  @Test
  void testsOnTheScreenRunOneAfterTheOther() throws IOException {
    assertThat(tests(source -> usesTheToolkit(source) && !source.contains("\n@OnScreen\n")))
        .as("tests that use the toolkit; mark them with @OnScreen")
        .isEmpty();
  }

  @Test
  void windowTestsAskWhetherANodeIsSeen() throws IOException {
    assertThat(
            tests(source -> source.contains("RunningWindow") && source.contains("is" + "Visible")))
        .as("tests for which a node in a hidden one is visible; ask Sight.seen")
        .isEmpty();
  }

  private static boolean usesTheToolkit(String source) {
    return source.contains("RunningWindow.open" + "(") || source.contains("FxToolkit" + ".");
  }

  private static List<Path> tests(Predicate<String> guilty) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : Sources.all()) {
      if (file.toString().endsWith("Test.java") && guilty.test(Files.readString(file))) {
        found.add(file);
      }
    }
    return found;
  }
}
