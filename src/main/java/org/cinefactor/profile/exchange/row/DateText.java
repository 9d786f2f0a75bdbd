package org.cinefactor.profile.exchange.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The dates of the services: {@code 2024-03-01}, {@code 2024-03-01T10:00:00Z}, {@code 1/31/24}. */
public final class DateText {
  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final List<DateTimeFormatter> DATES =
      List.of(
          format("uuuu-MM-dd"),
          format("d.M.uuuu"),
          format("d.M.uu"),
          format("M/d/uuuu"),
          format("M/d/uu"));

  private static final List<DateTimeFormatter> TIMES =
      List.of(
          format("EEE MMM d HH:mm:ss uuuu"), // not shown
          format("uuuu-MM-dd HH:mm:ss"), // not shown
          format("uuuu-MM-dd HH:mm"), // not shown
          format("d.M.uuuu, HH:mm"), // not shown
          format("d.M.uuuu HH:mm")); // not shown

  private DateText() {}

  /** The moment, in UTC where no zone is given; nothing when it is no date of these kinds. */
  public static Optional<Instant> read(String word) {
    String plain = SPACES.matcher(word.strip()).replaceAll(" ");
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    if (SECONDS.matcher(plain).matches()) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(plain)));
    }
    if (plain.contains("T")) {
      Optional<Instant> exact = attempt(() -> OffsetDateTime.parse(plain).toInstant());
      if (exact.isPresent()) {
        return exact;
      }
    }
    for (DateTimeFormatter date : DATES) {
      if (plain.length() <= 10) {
        Optional<Instant> day =
            attempt(() -> LocalDate.parse(plain, date).atStartOfDay(ZoneOffset.UTC).toInstant());
        if (day.isPresent()) {
          return day;
        }
      }
    }
    for (DateTimeFormatter time : TIMES) {
      Optional<Instant> moment =
          attempt(() -> LocalDateTime.parse(plain, time).toInstant(ZoneOffset.UTC));
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private static Optional<Instant> attempt(Supplier<Instant> parse) {
    try {
      return Optional.of(parse.get());
    } catch (DateTimeException _) {
      // Another kind of date, or none.
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
