package org.cinefactor.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileSizeTest {
  @Test
  void sizesAreShortAndNeverAThousandOfAUnit() {
    assertThat(FileSize.of(0)).isEqualTo("0 bytes");
    assertThat(FileSize.of(1)).isEqualTo("1 byte");
    assertThat(FileSize.of(999)).isEqualTo("999 bytes");
    assertThat(FileSize.of(1000)).isEqualTo("1.0 kB");
    assertThat(FileSize.of(9_960)).isEqualTo("10 kB");
    assertThat(FileSize.of(978_202)).isEqualTo("978 kB");
    assertThat(FileSize.of(999_600)).isEqualTo("1.0 MB");
    assertThat(FileSize.of(5_917_549)).isEqualTo("5.9 MB");
    assertThat(FileSize.of(238_950_008)).isEqualTo("239 MB");
    assertThat(FileSize.of(1_234_567_890)).isEqualTo("1.2 GB");
    assertThat(FileSize.of(1_000_000_000_000_000L)).isEqualTo("1000 TB");
  }
}
