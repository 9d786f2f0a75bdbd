package org.cinefactor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
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
}
