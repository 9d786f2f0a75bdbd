package org.cinefactor.workspace.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The size of a file, or of the files in a folder and its folders, four floors deep, as a data set
 * is looked for.
 */
final class PlaceSize {
  private static final int DEPTH = 4;

  private PlaceSize() {}

  /** The bytes; empty when the place is not there. */
  static Optional<Long> of(Path place) {
    if (!Files.exists(place)) {
      return Optional.empty();
    }
    try (Stream<Path> files =
        Files.find(place, DEPTH, (_, attributes) -> attributes.isRegularFile())) {
      return Optional.of(files.mapToLong(PlaceSize::bytes).sum());
    } catch (IOException | UncheckedIOException _) {
      // Something in it may not be looked into, such as a disk's lost+found.
      return Optional.of(bytes(place));
    }
  }

  private static long bytes(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class).size();
    } catch (IOException _) {
      // Gone since it was listed.
      return 0;
    }
  }
}
