package org.cinefactor.catalog.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Other ways in which people write a title, which count in its very year only: {@code Ice Age: The
 * Meltdown} for {@code Ice Age 2: The Meltdown}, {@code Life of Brian} for {@code Monty Python's
 * Life of Brian}.
 */
final class TitleVariants {
  private static final Pattern BETWEEN = Pattern.compile(": | [-–—] ");
  private static final Pattern DASH = Pattern.compile(" [-–—] ");
  private static final Pattern EPISODE =
      Pattern.compile("(?:episode|part|chapter)\\s+\\w+", Pattern.CASE_INSENSITIVE);

  /** A name of two words, and what is theirs, which is more than a word. */
  private static final Pattern OF_SOMEBODY =
      Pattern.compile("(?!(?i:the|an?) )[\\w.]+ (?:\\w\\. )?[\\w.]+['’]s (.+ .+)");

  private static final Pattern NUMBER_BEHIND =
      Pattern.compile("(.*\\S)\\s+(?:\\d{1,2}|II|III|IV|VI{0,3}|IX)");
  private static final Pattern AMERICAN = Pattern.compile("(.+) U\\.?S\\.?");

  /** An article between other words. */
  private static final Pattern INNER_ARTICLE =
      Pattern.compile("(?<=\\S )(?:the|an?) ", Pattern.CASE_INSENSITIVE);

  private static final int LONG = 3;

  private TitleVariants() {}

  /** The whole title in other ways; without the title itself. */
  static Set<String> of(String title) {
    Set<String> variants = new LinkedHashSet<>();
    if (title.contains("'s ") || title.contains("’s ")) {
      addGroup(variants, OF_SOMEBODY.matcher(title));
    }
    if (title.endsWith("S") || title.endsWith("S.")) {
      addGroup(variants, AMERICAN.matcher(title));
    }
    if (title.length() - title.replace(" ", "").length() > LONG) {
      String plain = INNER_ARTICLE.matcher(title).replaceAll("");
      if (plain.length() < title.length() && plain.split(" ", -1).length > LONG) {
        variants.add(plain);
      }
    }
    List<String> parts = parts(title);
    if (!parts.isEmpty()) {
      List<String> kept = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        Matcher number = NUMBER_BEHIND.matcher(parts.get(i));
        boolean last = i == parts.size() - 1;
        if (last || i == 0 || !EPISODE.matcher(parts.get(i).strip()).matches()) {
          kept.add(!last && number.matches() ? number.group(1) : parts.get(i));
        }
      }
      variants.add(String.join(" ", kept));
    }
    variants.remove(title);
    return variants;
  }

  /** The parts around colons and dashes; none when there is but one. */
  static List<String> parts(String title) {
    return title.contains(": ") || isDashed(title) ? several(BETWEEN.split(title, -1)) : List.of();
  }

  /** The parts around dashes; none when there is but one. */
  static List<String> partsAroundDashes(String title) {
    return isDashed(title) ? several(DASH.split(title, -1)) : List.of();
  }

  private static boolean isDashed(String title) {
    return title.contains(" - ") || title.contains(" – ") || title.contains(" — ");
  }

  /** {@code Star Wars} of {@code Star Wars: Episode IV - A New Hope}. */
  static Optional<String> beforeEpisode(String title) {
    List<String> parts = parts(title);
    return parts.size() > 2 && EPISODE.matcher(parts.get(1).strip()).matches()
        ? Optional.of(parts.getFirst())
        : Optional.empty();
  }

  private static List<String> several(String[] parts) {
    return parts.length > 1 ? List.of(parts) : List.of();
  }

  private static void addGroup(Set<String> variants, Matcher matcher) {
    if (matcher.matches()) {
      variants.add(matcher.group(1));
    }
  }
}
