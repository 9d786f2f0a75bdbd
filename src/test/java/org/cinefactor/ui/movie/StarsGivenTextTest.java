package org.cinefactor.ui.movie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.cinefactor.profile.DatedStars;
import org.junit.jupiter.api.Test;

class StarsGivenTextTest {
  private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-12T01:30:00+02:00");

  private static DatedStars given(double stars, String at) {
    return new DatedStars(stars, Instant.parse(at));
  }

  @Test
  void ofADayInThePersonsZoneTheLastStarsCount() {
    List<DatedStars> all =
        List.of(
            given(4, "2026-03-11T23:00:00Z"),
            given(2, "2026-03-11T22:10:00Z"),
            given(3, "2025-05-02T20:00:00Z"),
            given(1.5, "2025-05-02T10:00:00Z"),
            given(5, "1999-12-31T23:00:00Z"));
    assertThat(StarsGivenText.of(all, true, NOW))
        .isEqualTo("4 stars today · 3 stars on 2 May 2025 · 5 stars on 1 January 2000");
  }

  @Test
  void withoutStarsNowTheEarlierOnesStay() {
    assertThat(StarsGivenText.of(List.of(given(1, "2025-05-02T20:00:00Z")), false, NOW))
        .isEqualTo("no stars now · 1 star on 2 May 2025");
    assertThat(StarsGivenText.of(List.of(), false, NOW)).isEqualTo("not rated yet");
    assertThat(StarsGivenText.of(List.of(), true, NOW)).isEqualTo("your stars");
  }
}
