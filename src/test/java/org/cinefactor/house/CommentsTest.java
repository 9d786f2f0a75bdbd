package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The rule for comments: the first sentence of a class comment says what the class is, with no verb
 * first; that of any comment asks nothing.
 */
final class CommentsTest {
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?i)(what|how|whether|where|who|whose|which|those|why|when|in|of|above|below|between)\\b.*",
          Pattern.DOTALL);

  private static final Pattern ASKING =
      Pattern.compile("(?i)(what|how|whether|where|who|whose|which|why|when)\\b.*", Pattern.DOTALL);

  /** Verbs that tell what a class does, and are no nouns. */
  private static final Pattern VERB =
      Pattern.compile(
          "(Adds|Asks|Collects|Connects|Decides|Does|Finds|Gathers|Gives|Hears|Holds|Joins|Keeps"
              + "|Leaves|Lets|Makes|Numbers the|Picks|Puts|Reads|Recommends|Remembers|Runs|Says"
              + "|Tells|Trains|Turns|Waits|Writes)\\b.*",
          Pattern.DOTALL);

  /** A comment, the annotations and modifiers behind it, and the name of what it is about. */
  private static final Pattern COMMENTED =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*+"
              + "(?:@[\\w.]++(?:\\([^)]*\\))?+\\s*+|(?:[a-z]++|non-sealed)\\s++(?<!package ))*?"
              + "(?:class|record|enum|interface|package)\\s++([\\w.]++)",
          Pattern.DOTALL);

  /** A comment at the beginning of a line: one in a string is none. */
  private static final Pattern ANY =
      Pattern.compile("^\\s*/\\*\\*((?:(?!\\*/).)*)\\*/", Pattern.DOTALL | Pattern.MULTILINE);

  @Test
  void aClassCommentBeginsWithWhatTheClassIs() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.all()) {
      found.addAll(questions(file.toString(), Files.readString(file)));
    }
    assertThat(found).as("class comments that begin with a question word or a verb").isEmpty();
  }

  @Test
  void aClassCommentIsASentence() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.all()) {
      found.addAll(codeFirst(file.toString(), Files.readString(file)));
    }
    assertThat(found)
        .as("class comments that begin with code, not with what the class is")
        .isEmpty();
  }

  @Test
  void noCommentBeginsWithAQuestion() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.all()) {
      found.addAll(asking(file.toString(), Files.readString(file)));
    }
    assertThat(found)
        .as("comments that begin with a question word: \"True if ...\", \"Number of ...\" say more")
        .isEmpty();
  }

  @Test
  void aQuestionIsSeen() {
    assertThat(
            questions("A.java", "/** What a list shows. */\n@Deprecated\npublic final class A {}"))
        .containsExactly("A.java: A");
    assertThat(questions("B.java", "/**\n * In place of a list.\n */\nrecord B(int a) {}"))
        .containsExactly("B.java: B");
    assertThat(questions("p.java", "/** Where models are. */\npackage a.b;")).hasSize(1);
  }

  @Test
  void aQuestionAboutAMemberIsSeen() {
    assertThat(asking("A.java", "class A {\n  /** What it is. */\n  int a;\n}"))
        .containsExactly("A.java: What it is.");
    assertThat(asking("A.java", "class A {\n  /**\n   * Whether\n   * it is.\n   */\n  int a;\n}"))
        .containsExactly("A.java: Whether it is.");
    assertThat(asking("A.java", "class A {\n  /** Whatever it is, or whether. */\n  int a;\n}"))
        .isEmpty();
  }

  @Test
  void aVerbIsSeen() {
    assertThat(questions("A.java", "/** Reads a list. */\nfinal class A {}"))
        .containsExactly("A.java: A");
    assertThat(questions("A.java", "/** A reader of a list. */\nfinal class A {}")).isEmpty();
  }

  @Test
  void codeIsNoSentence() {
    assertThat(codeFirst("A.java", "/** {@code hits}. */\nclass A {}"))
        .containsExactly("A.java: A");
    assertThat(codeFirst("A.java", "/** The command {@code hits}. */\nclass A {}")).isEmpty();
  }

  @Test
  void aNameIsNoQuestion() {
    assertThat(questions("A.java", "/** Whatever, a list. */\nclass A {}")).isEmpty();
    assertThat(questions("A.java", "/** A list. */\nclass A {\n  /** What it is. */\n  int a;\n}"))
        .isEmpty();
  }

  private static List<String> questions(String file, String source) {
    List<String> found = new ArrayList<>();
    Matcher commented = COMMENTED.matcher(source);
    while (commented.find()) {
      String text = text(commented);
      if (QUESTION.matcher(text).matches() || VERB.matcher(text).matches()) {
        found.add(file + ": " + commented.group(2));
      }
    }
    return found;
  }

  private static List<String> codeFirst(String file, String source) {
    return COMMENTED
        .matcher(source)
        .results()
        .filter(commented -> text(commented).startsWith("{@code"))
        .map(commented -> file + ": " + commented.group(2))
        .toList();
  }

  private static List<String> asking(String file, String source) {
    return ANY.matcher(source)
        .results()
        .map(CommentsTest::text)
        .filter(text -> ASKING.matcher(text).matches())
        .map(text -> file + ": " + text)
        .toList();
  }

  /** The words of a comment, which is the first group of a match. */
  private static String text(MatchResult comment) {
    return comment.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
  }
}
