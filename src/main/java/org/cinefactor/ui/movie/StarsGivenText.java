package org.cinefactor.ui.movie;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cinefactor.profile.DatedStars;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.DayText;
import org.cinefactor.ui.session.StarsText;

/**
 * Stars with the days on which they were given: {@code 4 stars today · 3 stars on 2 May 2025}. Of
 * several stars on a day the last ones count.
 */
final class StarsGivenText {
  private static final Texts TEXTS = Texts.of(StarsGivenText.class);

  private StarsGivenText() {}

  /**
   * The words.
   *
   * @param given the stars, newest first, before them those of now
   * @param rated whether the first ones are those of now
   * @param now the present, in the zone of the days
   */
  static String of(List<DatedStars> given, boolean rated, ZonedDateTime now) {
    List<String> parts = new ArrayList<>();
    if (!rated) {
      parts.add(given.isEmpty() ? TEXTS.get("stars.none") : TEXTS.get("stars.gone"));
    } else if (given.isEmpty()) {
      parts.add(TEXTS.get("stars.yours"));
    }
    Set<LocalDate> days = new LinkedHashSet<>();
    for (DatedStars one : given) {
      LocalDate day = one.givenAt().atZone(now.getZone()).toLocalDate();
      if (days.add(day)) {
        parts.add(words(one.stars(), day, now.toLocalDate()));
      }
    }
    return String.join(" · ", parts);
  }

  private static String words(double stars, LocalDate day, LocalDate today) {
    String words = StarsText.of(stars);
    String date = DayText.of(day);
    return day.equals(today)
        ? TEXTS.format("stars.today", words)
        : TEXTS.format("stars.dated", words, date);
  }
}
