package org.cinefactor.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentence that a person reads when work failed. */
class FailureSentenceTest {
  @ParameterizedTest
  @CsvSource({
    "the table has no rows, The table has no rows.",
    "wrong.csv is not text, wrong.csv is not text.",
    "/home/me/ratings is a folder!, /home/me/ratings is a folder!",
    "c:\\data is a folder, c:\\data is a folder.",
    "no rows. Try another, No rows. Try another.",
  })
  void isASentenceInWhichAFileHasItsOwnName(String message, String sentence) {
    assertThat(FailureSentence.of(new IOException(message))).isEqualTo(sentence);
  }
}
