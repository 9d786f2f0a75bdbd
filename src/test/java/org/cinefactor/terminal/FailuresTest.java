package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.InvalidPathException;
import org.junit.jupiter.api.Test;

/** Sentences for what the system says in words of its own. */
class FailuresTest {
  /** As Java says of a home with an ñ under LC_ALL=C. */
  @Test
  void aNameWithLettersThatTheSystemLacksHasAWayOut() {
    var failure =
        new InvalidPathException(
            "/home/espa?a", "Malformed input or input contains unmappable characters");
    assertThat(Failures.sentence(failure))
        .contains("/home/espa?a", "letters that this system's language settings lack")
        .endsWith("start the program with LC_ALL=C.UTF-8");
  }
}
