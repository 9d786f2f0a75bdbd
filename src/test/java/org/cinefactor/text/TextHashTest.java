package org.cinefactor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHashTest {
  @Test
  void itIsTheDigestThatOtherProgramsGive() {
    assertThat(TextHash.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(TextHash.of("Am\u00e9lie"))
        .isEqualTo("ffd648213f415fa5d10ce2eb4ee48868ead6ce86785005f1b2f9d92a3305d129");
  }
}
