package org.cinefactor.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder in a folder: the inner one is a reader's, and nothing else may come into the outer. */
record Workplace(Path outer) {
  private static final String INNER = "in";

  /** An empty inner folder. */
  Path fresh() throws IOException {
    Path inner = Files.createDirectories(outer.resolve(INNER));
    empty(inner);
    return inner;
  }

  /** Files beside the inner folder. */
  List<Path> beside() throws IOException {
    try (Stream<Path> all = Files.list(outer)) {
      return all.filter(path -> !path.endsWith(INNER)).toList();
    }
  }

  static void empty(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
