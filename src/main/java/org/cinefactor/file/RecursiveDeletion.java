package org.cinefactor.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The recursive deletion of a temporary folder. */
public final class RecursiveDeletion {
  private RecursiveDeletion() {}

  /**
   * Deletes it with all that is in it, links as links; what cannot be deleted is left to the
   * system.
   */
  public static void delete(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> inIt = Files.walk(folder)) {
      List<Path> deepestFirst = inIt.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException _) {
      // Systems empty their folder for temporary files themselves.
      return;
    }
  }
}
