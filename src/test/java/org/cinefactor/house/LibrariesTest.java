package org.cinefactor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries of the program are those whose advisories SECURITY.md looks at, and so old. */
class LibrariesTest {
  private static final Pattern PROPERTY = Pattern.compile("<([a-z.]+[.]version)>([^<]+)</");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "\\s*<version>([^<]+)</version>\\s*</dependency>");
  private static final Pattern NAMES =
      Pattern.compile("([a-z_-]+(?:, [a-z_-]+)*) ([0-9]+(?:[.][0-9]+)+)");

  @Test
  void everyLibraryOfTheProgramIsReviewedInItsVersion() throws IOException {
    Map<String, String> used = used();
    assertThat(used).hasSizeGreaterThan(10);
    assertThat(reviewed()).containsAllEntriesOf(used);
  }

  @Test
  void everyLibraryThatIsReviewedIsLoadedInThatVersion() throws IOException {
    List<String> jars = jars();
    reviewed()
        .forEach(
            (name, version) ->
                assertThat(jars)
                    .as(name + " " + version)
                    .anyMatch(jar -> jar.matches(name + "-" + version + "(-[a-z].*)?[.]jar")));
  }

  /** The program's own dependencies, as the pom names them: the tests' have a scope. */
  private static Map<String, String> used() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String program = pom.substring(0, pom.indexOf("<profiles>"));
    Map<String, String> properties = new HashMap<>();
    for (MatchResult found : PROPERTY.matcher(program).results().toList()) {
      properties.put("${" + found.group(1) + "}", found.group(2));
    }
    Map<String, String> used = new TreeMap<>();
    for (MatchResult found : DEPENDENCY.matcher(program).results().toList()) {
      used.put(found.group(1), properties.getOrDefault(found.group(2), found.group(2)));
    }
    return used;
  }

  /** The first cells of the table in SECURITY.md, without what stands in brackets. */
  private static Map<String, String> reviewed() throws IOException {
    Map<String, String> reviewed = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(".github/SECURITY.md"))) {
      if (line.startsWith("| ")) {
        String cell = line.substring(2, line.indexOf('|', 2)).replaceAll("[(].*?[)]", "");
        for (MatchResult found : NAMES.matcher(cell).results().toList()) {
          Pattern.compile(", ")
              .splitAsStream(found.group(1))
              .forEach(name -> reviewed.put(name, found.group(2)));
        }
      }
    }
    return reviewed;
  }

  private static List<String> jars() {
    List<String> jars = new ArrayList<>();
    for (String key : List.of("java.class.path", "surefire.test.class.path", "jdk.module.path")) {
      Stream.of(System.getProperty(key, "").split(File.pathSeparator))
          .map(entry -> Path.of(entry).getFileName().toString())
          .forEach(jars::add);
    }
    return jars;
  }
}
