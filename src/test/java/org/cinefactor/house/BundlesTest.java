package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules for texts: every language has every text, and a text is shown or it goes. */
final class BundlesTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");
  private static final Pattern PLAIN =
      Pattern.compile("TEXTS\\s*\\.\\s*get\\(\\s*\"([^\"]+)\"", Pattern.DOTALL);
  private static final Pattern FORMATTED =
      Pattern.compile("TEXTS\\s*\\.\\s*format\\(\\s*\"([^\"]+)\"", Pattern.DOTALL);

  /** Keys of constants: the simple name of an enum, a dot, and the constant. */
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Za-z]+\\.[A-Z][A-Z0-9_]*");

  /** A text between two quotation marks. */
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Comments, and what is written to the log for whoever repairs the program. */
  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "/\\*\\*.*?\\*/|\\bLog\\.\\w+\\((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^;\"])*;", Pattern.DOTALL);

  /** Words with a space between them: what a person would read. */
  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}");

  /** A statement for a database. */
  private static final Pattern SQL =
      Pattern.compile(
          " ?(?:SELECT|INSERT|PRAGMA|CREATE TABLE|DELETE FROM|UPDATE|BEGIN|VACUUM|ORDER BY|ON"
              + " CONFLICT|ATTACH) .*");

  /** Names of a component of the model that no text uses. */
  private static final Pattern OTHER_NAMES =
      Pattern.compile(
          "(?i)\\bfeatures?\\b|hidden tastes?\\b|merkmal|verborgene[nr]? (?:vorlieb|geschm)");

  private static final Pattern TASTES = Pattern.compile("(?i)\\btastes\\b");

  /** Packages whose refusals are mistakes in the program, or are said in a terminal only. */
  private static final Set<String> NOT_IN_THE_WINDOW =
      Set.of(
          "catalog",
          "catalog/browse",
          "evaluate",
          "singleinstance",
          "lab/tastes",
          "nmf/cd",
          "nmf/hals",
          "nmf/init",
          "nmf/matrix",
          "nmf/svd",
          "recommend",
          "recommend/factor",
          "recommend/feature",
          "recommend/prediction");

  static List<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(path -> path.endsWith("texts.properties")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void germanHasEveryTextWithTheSameValues(Path bundle) throws IOException {
    Properties english = read(bundle);
    Properties german = read(bundle.resolveSibling("texts_de.properties"));
    assertThat(new TreeSet<>(german.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    for (String key : english.stringPropertyNames()) {
      assertThat(values(german.getProperty(key)))
          .as("values in the German text of %s", key)
          .isEqualTo(values(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextIsShownAndEveryShownTextIsThere(Path bundle) throws IOException {
    String source = source(bundle);
    Set<String> shown = new TreeSet<>(found(PLAIN, source));
    shown.addAll(found(FORMATTED, source));
    Set<String> written = new TreeSet<>();
    for (String key : read(bundle).stringPropertyNames()) {
      if (!CONSTANT.matcher(key).matches()) {
        written.add(key);
      }
    }
    assertThat(shown).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void whatHasValuesIsAForm(Path bundle) throws IOException {
    Set<String> formatted = found(FORMATTED, source(bundle));
    for (Path file : List.of(bundle, bundle.resolveSibling("texts_de.properties"))) {
      Properties texts = read(file);
      for (String key : formatted) {
        String text = texts.getProperty(key);
        assertThat(new MessageFormat(text, Locale.ENGLISH)).as(key).isNotNull();
        assertThat(text.replace("''", ""))
            .as("an apostrophe in %s is written twice, since it has values", key)
            .doesNotContain("'");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void aRoomWithABundleHasNoSentencesInItsCode(Path bundle) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files(bundle)) {
      found.addAll(sentences(file));
    }
    assertThat(found).as("sentences that belong into %s", bundle).isEmpty();
  }

  /** Sentences of a room whose errors are the program's own, or the terminal's, are not shown. */
  @Test
  void everyOtherRoomHasNoSentencesForTheWindow() throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String room = SOURCES.resolve("org/cinefactor").relativize(file).getParent() + "";
        if (!NOT_IN_THE_WINDOW.contains(room) && !room.startsWith("terminal")) {
          sentences(file).forEach(line -> found.add(room + ": " + line));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  /**
   * Fans read trait, instructors component; an unnamed feature is neither, and a taste is what a
   * person has.
   */
  @ParameterizedTest
  @MethodSource("bundles")
  void aComponentIsCalledATraitOrAComponent(Path bundle) throws IOException {
    assertThat(read(bundle).values().stream().map(String::valueOf))
        .noneMatch(text -> OTHER_NAMES.matcher(text).find());
    assertThat(
            read(bundle.resolveSibling("texts_de.properties")).values().stream()
                .map(String::valueOf))
        .noneMatch(text -> OTHER_NAMES.matcher(text).find());
  }

  /** The lab counts the tastes that people can have; elsewhere it would be a name of components. */
  @ParameterizedTest
  @MethodSource("bundlesOutsideTheLab")
  void tastesAreThoseOfPeople(Path bundle) throws IOException {
    assertThat(read(bundle).values().stream().map(String::valueOf))
        .noneMatch(text -> TASTES.matcher(text).find());
  }

  static Stream<Path> bundlesOutsideTheLab() throws IOException {
    return bundles().stream().filter(bundle -> !bundle.toString().contains("/lab/"));
  }

  @Test
  void thereAreBundles() throws IOException {
    assertThat(bundles()).isNotEmpty();
  }

  private static List<String> sentences(Path file) throws IOException {
    return shownPart(Files.readString(file))
        .lines()
        .filter(line -> !line.contains("// not shown"))
        .filter(line -> found(LITERAL, line).stream().anyMatch(BundlesTest::isSentence))
        .map(line -> file.getFileName() + ": " + line.strip())
        .toList();
  }

  private static boolean isSentence(String text) {
    return SENTENCE.matcher(text).find() && !SQL.matcher(text).matches();
  }

  private static String shownPart(String source) {
    return NOT_SHOWN.matcher(source).replaceAll("");
  }

  private static Set<String> values(String text) {
    return found(VALUE, text);
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> all = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }

  private static String source(Path bundle) throws IOException {
    var all = new StringBuilder();
    for (Path file : files(bundle)) {
      all.append(Files.readString(file));
    }
    return all.toString();
  }

  private static List<Path> files(Path bundle) throws IOException {
    try (Stream<Path> files =
        Files.list(SOURCES.resolve(RESOURCES.relativize(bundle).getParent()))) {
      return files.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    var texts = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      texts.load(in);
    }
    return texts;
  }
}
