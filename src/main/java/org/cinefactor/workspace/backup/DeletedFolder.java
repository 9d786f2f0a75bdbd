package org.cinefactor.workspace.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A temporary folder that is no longer needed. */
final class DeletedFolder {
  private DeletedFolder() {}

  /** Deletes it with the files in it; what cannot be deleted is left to the system. */
  static void delete(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException _) {
      // Systems empty their folder for temporary files themselves.
      return;
    }
  }
}
