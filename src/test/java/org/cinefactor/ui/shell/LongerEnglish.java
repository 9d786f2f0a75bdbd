package org.cinefactor.ui.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A made-up language whose every word is English and 40% longer. */
final class LongerEnglish {
  /** The usual tag of a language that nobody speaks. */
  static final Locale LOCALE = Locale.forLanguageTag("en-XA");

  private static final double LONGER = 0.4;
  private static final Path RESOURCES = Path.of("src/main/resources");

  /** A value, the head of a choice, or a word. */
  private static final Pattern PART =
      Pattern.compile("\\{\\d+(?:,number[^{}]*)?\\}|\\{\\d+,choice,|\\p{L}+");

  private LongerEnglish() {}

  /** Puts its bundles where the program finds them. */
  static void write() throws IOException, URISyntaxException {
    Path classes =
        Path.of(LongerEnglish.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    for (Path bundle : bundles()) {
      var texts = new Properties();
      try (Reader in = Files.newBufferedReader(bundle)) {
        texts.load(in);
      }
      texts.replaceAll((_, text) -> longer((String) text));
      Path place = classes.resolve(RESOURCES.relativize(bundle).resolveSibling(name()));
      Files.createDirectories(place.getParent());
      try (Writer out = Files.newBufferedWriter(place)) {
        texts.store(out, null);
      }
    }
  }

  private static String name() {
    return "texts_" + LOCALE + ".properties";
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(path -> path.endsWith("texts.properties")).toList();
    }
  }

  private static String longer(String text) {
    return PART.matcher(text)
        .replaceAll(
            part ->
                Matcher.quoteReplacement(
                    Character.isLetter(part.group().charAt(0))
                        ? part.group() + extra(part.group())
                        : part.group()));
  }

  private static String extra(String word) {
    return word.substring(0, (int) Math.ceil(LONGER * word.length())).toLowerCase(Locale.ROOT);
  }
}
