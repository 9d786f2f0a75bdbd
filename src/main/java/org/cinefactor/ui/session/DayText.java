package org.cinefactor.ui.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cinefactor.text.Texts;

/** A day in words: {@code 30 November 2026}, {@code 30. November 2026}. */
public final class DayText {
  private static final Texts TEXTS = Texts.of(DayText.class);

  private DayText() {}

  /** The day in the language of now. */
  public static String of(LocalDate day) {
    return DateTimeFormatter.ofPattern(TEXTS.get("day"), Locale.getDefault()).format(day);
  }
}
