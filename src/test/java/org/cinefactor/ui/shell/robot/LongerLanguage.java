package org.cinefactor.ui.shell.robot;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** A made-up language: the English texts, each 40% longer, as bundles beside the tests' classes. */
public final class LongerLanguage {
  /** Its locale; nobody speaks it. */
  public static final Locale LOCALE = Locale.of("xx");

  private static final double MORE = 0.4;
  private static final String FILLER = " eine Zugabe von Worten, die wenig sagen";
  private static final Path RESOURCES = Path.of("src/main/resources");

  private LongerLanguage() {}

  /** Writes it. */
  public static void write() throws IOException, URISyntaxException {
    Path classes =
        Path.of(LongerLanguage.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    for (Path english : bundles()) {
      Path longer =
          classes.resolve(RESOURCES.relativize(english)).resolveSibling("texts_xx.properties");
      Files.createDirectories(longer.resolveSibling(""));
      try (Writer out = Files.newBufferedWriter(longer)) {
        longer(english).store(out, "40% longer");
      }
    }
  }

  private static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(path -> path.endsWith("texts.properties")).toList();
    }
  }

  private static Properties longer(Path english) throws IOException {
    var texts = new Properties();
    try (Reader in = Files.newBufferedReader(english)) {
      texts.load(in);
    }
    texts.replaceAll((key, text) -> pattern(key) ? text : longer(text.toString()));
    return texts;
  }

  /** Patterns of dates are no words. */
  private static boolean pattern(Object key) {
    return key.equals("day");
  }

  /** Forms such as {0} count for the few letters that stand there in the end. */
  private static String longer(String text) {
    String words = text.replaceAll("\\{[^{}]*\\}", "12");
    if (words.codePoints().noneMatch(Character::isLetter)) {
      return text;
    }
    int more = (int) Math.ceil(MORE * words.length());
    String filler = words.contains(" ") ? FILLER : FILLER.replace(" ", "");
    return text + filler.repeat(1 + more / filler.length()).substring(0, more).stripTrailing();
  }
}
