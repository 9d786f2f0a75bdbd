package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class FormatTest {
  @Test
  void everySourceFileIsFormatted() throws IOException {
    assertThat(SourceFormat.unformatted())
        .as("unformatted sources; format them with: mvn -q test-compile exec:exec@format")
        .isEmpty();
  }

  @Test
  void badFormatIsSeen() {
    String source = "class A {int a;\n}\n";
    assertThat(SourceFormat.formatted(Path.of("A.java"), source)).isNotEqualTo(source);
  }
}
