package org.cinefactor.ui.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cinefactor.file.FileSize;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.session.DayText;
import org.cinefactor.workspace.library.KnownSet;
import org.cinefactor.workspace.library.OfferedSet;
import org.cinefactor.workspace.library.SetFigures;

/** Data sets in words. */
final class LibraryTexts {
  private static final Texts TEXTS = Texts.of(LibraryTexts.class);

  private LibraryTexts() {}

  /** {@code 100,004 ratings by 671 people for 9,066 movies from 1902 to 2016}. */
  static String figures(SetFigures figures) {
    String size = size(figures);
    if (!figures.hasYears()) {
      return size;
    }
    return figures.firstYear() == figures.lastYear()
        ? TEXTS.format("figures.year", size, figures.lastYear())
        : TEXTS.format("figures.years", size, figures.firstYear(), figures.lastYear());
  }

  private static String size(SetFigures figures) {
    return TEXTS.format("figures", figures.ratings(), figures.users(), figures.movies());
  }

  /** {@code 2.9 MB · used today}. */
  static String details(KnownSet set, LocalDate today, ZoneId zone) {
    String size =
        set.bytes().map(LibraryTexts::size).orElseGet(() -> TEXTS.format("gone", set.place()));
    return size
        + " · "
        + set.used()
            .map(use -> TEXTS.format("used", day(use.at(), today, zone)))
            .orElseGet(() -> TEXTS.get("used.never"));
  }

  private static String day(Instant at, LocalDate today, ZoneId zone) {
    LocalDate day = at.atZone(zone).toLocalDate();
    if (day.equals(today)) {
      return TEXTS.get("day.today");
    }
    return day.equals(today.minusDays(1))
        ? TEXTS.get("day.yesterday")
        : TEXTS.format("day.on", DayText.of(day));
  }

  /** {@code 32,000,204 ratings by …, rated from 1995 to 2023 · 239 MB}. */
  static String offer(OfferedSet offer) {
    SetFigures figures = offer.figures();
    var text = new StringBuilder();
    if (figures.ratings() > 0) {
      text.append(rated(figures));
    }
    offer
        .file()
        .bytes()
        .ifPresent(bytes -> text.append(text.isEmpty() ? "" : " · ").append(size(bytes)));
    return text.toString();
  }

  /** A size whose unit stays on the line of its number. */
  private static String size(long bytes) {
    return FileSize.of(bytes).replace(' ', '\u00a0');
  }

  private static String rated(SetFigures figures) {
    String size = size(figures);
    if (!figures.hasYears()) {
      return size;
    }
    return figures.firstYear() == figures.lastYear()
        ? TEXTS.format("rated.year", size, figures.lastYear())
        : TEXTS.format("rated.years", size, figures.firstYear(), figures.lastYear());
  }
}
