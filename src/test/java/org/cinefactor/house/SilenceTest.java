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

/** An exception that is caught and not looked at is either logged, or a comment says why not. */
class SilenceTest {
  /** A catch without a name, on one line or several, and the line after it. */
  private static final Pattern SILENT =
      Pattern.compile("\\bcatch\\s*\\([^()]*\\b_\\s*\\)\\s*\\{[ \\t]*\\R?[ \\t]*([^\\r\\n]*)");

  /** The head of a catch with a name. */
  private static final Pattern NAMED =
      Pattern.compile("\\bcatch\\s*\\([^()]*\\b(\\w+)\\s*\\)\\s*\\{");

  @Test
  void everyNamedExceptionIsLookedAtOrThrownOn() throws IOException {
    List<String> unused = new ArrayList<>();
    for (Path file : Sources.all()) {
      if (file.startsWith("src/main/java")) {
        unused(Files.readString(file)).forEach(name -> unused.add(file + ": " + name));
      }
    }
    assertThat(unused).as("write _ and a comment that says why").isEmpty();
  }

  @Test
  void anUnusedNameIsSeen() {
    assertThat(
            unused(
                """
                try {
                } catch (IOException e) {
                  return;
                } catch (Error used) {
                  log(used);
                } catch (InterruptedException f) {
                  throw new CancellationException();
                }
                """))
        .containsExactly("e");
  }

  /** The names of caught exceptions whose catch neither uses them nor throws. */
  private static List<String> unused(String source) {
    List<String> found = new ArrayList<>();
    Matcher named = NAMED.matcher(source);
    while (named.find()) {
      String name = named.group(1);
      Pattern use = Pattern.compile("\\b(?:" + name + "|throw)\\b");
      if (!name.equals("_") && !use.matcher(body(source, named.end())).find()) {
        found.add(name);
      }
    }
    return found;
  }

  /** The source from behind an opening brace to the one that closes it. */
  private static String body(String source, int from) {
    int depth = 1;
    int end = from;
    while (depth > 0) {
      char letter = source.charAt(end++);
      depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
    }
    return source.substring(from, end);
  }

  @Test
  void everySilentCatchSaysWhyItIsSilent() throws IOException {
    List<String> wordless = new ArrayList<>();
    for (Path file : Sources.all()) {
      if (file.startsWith("src/main/java")) {
        String source = Files.readString(file);
        wordless(source).forEach(line -> wordless.add(file + ":" + line));
      }
    }
    assertThat(wordless).isEmpty();
  }

  @Test
  void aCatchOfSeveralLinesIsSeen() {
    assertThat(
            wordless(
                """
                try {
                } catch (IOException _) {
                  return;
                } catch (IllegalStateException
                    | ClassCastException _) {
                  return;
                } catch (Error _) {
                  // It is said elsewhere.
                } catch (NumberFormatException
                    | NullPointerException _) {
                  // There is none.
                  return;
                } catch (Exception e) {
                  return;
                } catch (Throwable _) {
                }
                """))
        .containsExactly(2, 4, 15);
  }

  /** The lines at which they begin. */
  private static List<Integer> wordless(String source) {
    List<Integer> found = new ArrayList<>();
    Matcher silent = SILENT.matcher(source);
    while (silent.find()) {
      if (!silent.group(1).startsWith("//")) {
        found.add((int) source.substring(0, silent.start()).lines().count());
      }
    }
    return found;
  }
}
