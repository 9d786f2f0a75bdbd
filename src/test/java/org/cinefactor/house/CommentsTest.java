package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The rule for class comments: the first sentence says what a class is: it asks nothing, and no
 * verb comes first.
 */
final class CommentsTest {
  private static final Pattern QUESTION =
      Pattern.compile(
          "(?i)(what|how|whether|where|who|whose|which|those|why|when|in|of|above|below|between)\\b.*",
          Pattern.DOTALL);

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

  @Test
  void aClassCommentBeginsWithWhatTheClassIs() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.all()) {
      found.addAll(questions(file.toString(), Files.readString(file)));
    }
    assertThat(found).as("class comments that begin with a question word or a verb").isEmpty();
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
  void aVerbIsSeen() {
    assertThat(questions("A.java", "/** Reads a list. */\nfinal class A {}"))
        .containsExactly("A.java: A");
    assertThat(questions("A.java", "/** A reader of a list. */\nfinal class A {}")).isEmpty();
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
      String text = commented.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
      if (QUESTION.matcher(text).matches() || VERB.matcher(text).matches()) {
        found.add(file + ": " + commented.group(2));
      }
    }
    return found;
  }
}
