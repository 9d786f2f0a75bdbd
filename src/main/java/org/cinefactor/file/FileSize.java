package org.cinefactor.file;

import java.util.Locale;
import org.cinefactor.text.Texts;

/** The size of a file in words, in units of a thousand, as disks and downloads are sold. */
public final class FileSize {
  private static final Texts TEXTS = Texts.of(FileSize.class);

  private static final double THOUSAND = 1000;
  private static final double SHORT = 10;

  private FileSize() {}

  /** As short as it can be: {@code 812 bytes}, {@code 9.8 MB}, {@code 239 MB}, {@code 1.2 GB}. */
  public static String of(long bytes) {
    if (bytes < THOUSAND) {
      return TEXTS.format("size.bytes", bytes);
    }
    double size = bytes / THOUSAND;
    String unit = "kB";
    for (String next : new String[] {"MB", "GB", "TB"}) {
      // What would be rounded to 1000 is one of the next unit.
      if (size >= THOUSAND - 0.5) {
        size /= THOUSAND;
        unit = next;
      }
    }
    return String.format(
        Locale.getDefault(), size < SHORT - 0.05 ? "%.1f %s" : "%.0f %s", size, unit);
  }
}
