package org.cinefactor.ui.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cinefactor.file.FileSize;
import org.cinefactor.workspace.library.KnownSet;
import org.cinefactor.workspace.library.OfferedSet;
import org.cinefactor.workspace.library.SetFigures;

/** Data sets in words. */
final class LibraryTexts {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private LibraryTexts() {}

  /** {@code 100,004 ratings by 671 people for 9,066 movies from 1902 to 2016}. */
  static String figures(SetFigures figures) {
    String size =
        String.format(
            Locale.ROOT,
            "%,d ratings by %,d people for %,d movies",
            figures.ratings(),
            figures.users(),
            figures.movies());
    return figures.hasYears() ? size + years(figures) : size;
  }

  private static String years(SetFigures figures) {
    return figures.firstYear() == figures.lastYear()
        ? " of " + figures.lastYear()
        : " from " + figures.firstYear() + " to " + figures.lastYear();
  }

  /** {@code 2.9 MB · used today}. */
  static String details(KnownSet set, LocalDate today, ZoneId zone) {
    String size = set.bytes().map(FileSize::of).orElse("not there any more: " + set.place());
    return size
        + " · "
        + set.used().map(use -> "used " + day(use.at(), today, zone)).orElse("not opened yet");
  }

  private static String day(Instant at, LocalDate today, ZoneId zone) {
    LocalDate day = at.atZone(zone).toLocalDate();
    if (day.equals(today)) {
      return "today";
    }
    return day.equals(today.minusDays(1)) ? "yesterday" : "on " + DAY.format(day);
  }

  /** {@code 32,000,204 ratings by …, rated from 1995 to 2023 · 239 MB}. */
  static String offer(OfferedSet offer) {
    SetFigures figures = offer.figures();
    var text = new StringBuilder();
    if (figures.ratings() > 0) {
      text.append(
          figures(new SetFigures(figures.users(), figures.movies(), figures.ratings(), 0, 0)));
      text.append(figures.hasYears() ? ", rated" + years(figures) : "");
    }
    offer
        .file()
        .bytes()
        .ifPresent(bytes -> text.append(text.isEmpty() ? "" : " · ").append(FileSize.of(bytes)));
    return text.toString();
  }
}
