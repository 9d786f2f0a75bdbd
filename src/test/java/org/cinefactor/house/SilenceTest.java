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
