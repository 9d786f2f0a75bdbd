package org.cinefactor.workspace.backup;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An automatic backup, as the name of its file says. */
public sealed interface OwnBackup {
  /** One of each day, made at the first start. */
  record OfDay(LocalDate day) implements OwnBackup {}

  /** One that was made before an import. */
  record BeforeImport(Instant made) implements OwnBackup {}

  /** One that was made before another backup was restored. */
  record BeforeRestore(Instant made) implements OwnBackup {}

  /** The backup that a file's name tells of; empty where a person gave the name. */
  static Optional<OwnBackup> of(Path file) {
    Matcher name = Names.OWN.matcher(String.valueOf(file.getFileName()));
    try {
      return name.matches() ? Optional.of(of(name)) : Optional.empty();
    } catch (DateTimeException _) {
      // A name like these, but with a day that no calendar has: a person gave it.
      return Optional.empty();
    }
  }

  private static OwnBackup of(Matcher name) {
    if (name.group("day") != null) {
      return new OfDay(LocalDate.parse(name.group("day")));
    }
    Instant made = LocalDateTime.parse(name.group("time"), Names.TIME).toInstant(ZoneOffset.UTC);
    return name.group("what").equals("import") ? new BeforeImport(made) : new BeforeRestore(made);
  }

  /** The shape of the names, in which times are those of Greenwich. */
  final class Names {
    static final String END = ".cinebackup";
    static final DateTimeFormatter TIME =
        DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS", Locale.ROOT);
    private static final Pattern OWN =
        Pattern.compile(
            "(?:daily-(?<day>\\d{4}-\\d{2}-\\d{2})"
                + "|before-(?<what>import|restore)-(?<time>[-\\d]+))"
                + Pattern.quote(END));

    private Names() {}
  }
}
