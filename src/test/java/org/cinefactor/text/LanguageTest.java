package org.cinefactor.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "SYSTEM, de-AT, de-AT",
    "SYSTEM, en-GB, en-GB",
    "SYSTEM, tr-TR, en",
    "GERMAN, en-US, de",
    "GERMAN, de-CH, de-CH",
    "ENGLISH, de-DE, en",
    "ENGLISH, en-GB, en-GB",
  })
  void theSystemsRegionIsKeptWhereItsLanguageIsSpoken(
      Language chosen, String system, String locale) {
    assertEquals(Locale.forLanguageTag(locale), chosen.locale(Locale.forLanguageTag(system)));
  }

  /** The JDK has all of them, the runtime of the package those that it is linked with. */
  @Test
  void theInstalledProgramHasNumbersAndDatesOfEveryLanguage() throws IOException {
    String linked = Files.readString(Path.of("packaging/build/Runtimes.java"));
    String spoken =
        EnumSet.complementOf(EnumSet.of(Language.SYSTEM)).stream()
            .map(language -> language.locale(Locale.ROOT).getLanguage())
            .collect(Collectors.joining(","));
    assertThat(linked)
        .contains("LANGUAGES = \"" + spoken + "\"")
        .containsPattern("\"--include-locales\",\\s+LANGUAGES")
        .contains("needed.add(\"jdk.localedata\")");
  }
}
