package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The place where a profile's file really is, which may be behind links: there SQLite has its
 * journal, and there a rescued file belongs, so that the link stays one.
 */
final class RealFile {
  /** As many links as Linux follows. */
  private static final int MOST_LINKS = 40;

  private RealFile() {}

  /**
   * The place itself, whether there is a file in it or not.
   *
   * @throws IOException when a link cannot be read
   */
  static Path of(Path file) throws IOException {
    Path place = file;
    // Not toRealPath: a link may lead to a file that has gone, whose journal is still there.
    for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(place); links++) {
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return place;
  }

  /**
   * One of the files that lie beside it.
   *
   * @param part what its name has behind the file's
   * @throws IOException when a link cannot be read
   */
  static Path beside(Path file, String part) throws IOException {
    Path place = of(file);
    return place.resolveSibling(place.getFileName() + part);
  }
}
