package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rule that a screen is tested without the screen: each view model has a test of its own. */
class ViewModelsTest {
  @Test
  void everyViewModelHasATestOfItsOwn() throws IOException {
    assertThat(Sources.all())
        .filteredOn(path -> path.toString().endsWith("ViewModel.java"))
        .isNotEmpty()
        .allSatisfy(path -> assertThat(test(path)).exists());
  }

  private static Path test(Path model) {
    Path beside = Path.of("src/test/java").resolve(Path.of("src/main/java").relativize(model));
    String name = beside.getFileName().toString();
    return beside.resolveSibling(name.replace(".java", "Test.java"));
  }
}
