package org.cinefactor.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's own source files. */
final class Sources {
  private Sources() {}

  /** Every Java file of the program, its tests and its packaging, in order of their names. */
  static List<Path> all() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root : List.of("src/main/java", "src/test/java", "packaging")) {
      try (Stream<Path> found = Files.walk(Path.of(root))) {
        found.filter(path -> path.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
