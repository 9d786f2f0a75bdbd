package org.cinefactor.catalog.browse;

import java.util.Locale;
import java.util.Map;

/** Short names under which people know movies: {@code lotr} for The Lord of the Rings. */
final class ShortNames {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("lotr", "lord of the rings"),
          Map.entry("hp", "harry potter"),
          Map.entry("sw", "star wars"),
          Map.entry("esb", "empire strikes back"),
          Map.entry("rotj", "return of the jedi"),
          Map.entry("t2", "terminator 2"),
          Map.entry("bttf", "back to the future"),
          Map.entry("potc", "pirates of the caribbean"),
          Map.entry("lxg", "league of extraordinary gentlemen"),
          Map.entry("tdk", "dark knight"),
          Map.entry("tdkr", "dark knight rises"),
          Map.entry("ww", "wonder woman"),
          Map.entry("gotg", "guardians of the galaxy"),
          Map.entry("mi", "mission impossible"));

  private ShortNames() {}

  /** The name in full where the whole text is a short one, or begins with one; else the text. */
  static String inFull(String words) {
    String lower = words.toLowerCase(Locale.ROOT).strip();
    String whole = NAMES.get(lower);
    if (whole != null) {
      return whole;
    }
    int space = lower.indexOf(' ');
    String first = space < 0 ? null : NAMES.get(lower.substring(0, space));
    return first == null ? words : first + words.strip().substring(space);
  }
}
