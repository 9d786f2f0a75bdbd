package org.cinefactor.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * The maker of the tests' temporary folders: each lies in one of its own, so that what the program
 * keeps beside a folder, such as the backups of a home, goes with it.
 */
public final class NestedTempDirs implements TempDirFactory {
  private static final String NAME = "home";

  private final Queue<Path> parents = new ConcurrentLinkedQueue<>();

  @Override
  public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test)
      throws IOException {
    Path parent = Files.createTempDirectory("junit-");
    parents.add(parent);
    return Files.createDirectory(parent.resolve(NAME));
  }

  /** Is called when a folder has been deleted; others may still be in use. */
  @Override
  public void close() throws IOException {
    for (Path parent : List.copyOf(parents)) {
      if (Files.notExists(parent.resolve(NAME)) && parents.remove(parent)) {
        delete(parent);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path one : deepestFirst) {
        Files.delete(one);
      }
    }
  }
}
