package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule that lines are no longer than {@code .editorconfig} tells every editor. */
final class EditorConfigTest {
  private static final Pattern SECTION =
      Pattern.compile("\\[\\*\\.(?:\\{([a-z,]+)}|([a-z]+))]\\n((?:(?!\\[).*\\n)*)");
  private static final Pattern LIMIT = Pattern.compile("(?m)^max_line_length = (\\d+)$");

  /** A text in quotation marks, which cannot go on in the next line. */
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

  @Test
  void noLineIsLongerThanEditorsAreTold() throws IOException {
    Map<String, Integer> limits = limits(Files.readString(Path.of(".editorconfig")));
    List<String> tooLong = new ArrayList<>();
    for (Path file : files()) {
      Integer limit = limits.get(ending(file));
      if (limit != null) {
        tooLong.addAll(longLines(file.toString(), Files.readString(file), limit));
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void limitsAreRead() {
    assertThat(limits("[*]\nindent_size = 2\n\n[*.{css,yml}]\nmax_line_length = 130\n\n[*.py]\n"))
        .isEqualTo(Map.of("css", 130, "yml", 130));
  }

  @Test
  void aLongLineIsSeenAndALiteralIsNone() {
    assertThat(longLines("a.css", ".a {\n  -fx-padding: 1 8 1 8;\n}\n", 20))
        .containsExactly("a.css:2");
    assertThat(longLines("a.css", "  -fx-shape: \"M50 0 A50 50 0 1 1\";\n", 20)).isEmpty();
  }

  /** The part of a name behind its last dot; empty where there is none. */
  private static String ending(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1);
  }

  private static Map<String, Integer> limits(String config) {
    Map<String, Integer> limits = new HashMap<>();
    Matcher section = SECTION.matcher(config);
    while (section.find()) {
      Matcher limit = LIMIT.matcher(section.group(3));
      if (limit.find()) {
        String endings = section.group(1) == null ? section.group(2) : section.group(1);
        for (String ending : endings.split(",", -1)) {
          limits.put(ending, Integer.valueOf(limit.group(1)));
        }
      }
    }
    return limits;
  }

  private static List<String> longLines(String file, String text, int limit) {
    List<String> found = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.codePointCount(0, line.length()) > limit
          && LITERAL.matcher(line).replaceAll("").length() > limit) {
        found.add(file + ":" + (i + 1));
      }
    }
    return found;
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root : List.of("src", "packaging", ".github")) {
      try (Stream<Path> found = Files.walk(Path.of(root))) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
