package org.cinefactor.file;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The name under which a file is kept aside: its own, a word that says why, and the time. */
public final class DatedName {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS", Locale.ROOT);

  private DatedName() {}

  /** The name beside a file that is kept now. */
  public static Path of(Path file, String why) {
    String time = TIME.format(Instant.now().atZone(ZoneId.systemDefault()));
    return file.resolveSibling(file.getFileName() + "." + why + "-" + time);
  }
}
