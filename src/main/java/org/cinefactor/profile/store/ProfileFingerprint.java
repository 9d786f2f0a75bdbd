package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * The fingerprint of a profile's file and its journal, by which a program knows whether another one
 * has changed them since.
 *
 * @param file the file's; empty when there is none
 * @param journal the journal's; empty when there is none
 */
record ProfileFingerprint(Optional<Part> file, Optional<Part> journal) {
  /**
   * One of the files.
   *
   * @param key tells it from another file of the same name; empty on systems that know no keys
   */
  record Part(Optional<Object> key, long bytes, FileTime modified) {
    private boolean holds(ProfileFingerprint earlier) {
      return earlier.journal.filter(j -> j.key.equals(key) && j.bytes <= bytes).isPresent();
    }
  }

  static ProfileFingerprint of(Path file) throws IOException {
    return new ProfileFingerprint(part(file), part(RealFile.beside(file, "-wal")));
  }

  private static Optional<Part> part(Path path) throws IOException {
    try {
      var seen = Files.readAttributes(path, BasicFileAttributes.class);
      return Optional.of(
          new Part(Optional.ofNullable(seen.fileKey()), seen.size(), seen.lastModifiedTime()));
    } catch (NoSuchFileException _) {
      // That is the answer. Systems that know no keys do not let an open file go.
      return Optional.empty();
    }
  }

  /**
   * True if the file of an earlier fingerprint is not there as it was: another program that writes
   * changes the journal, and makes it no shorter.
   */
  boolean hasLost(ProfileFingerprint earlier) {
    boolean journalLost =
        earlier.journal.isPresent() && journal.filter(j -> j.holds(earlier)).isEmpty();
    return journalLost || !file.equals(earlier.file);
  }

  /** True if this is of the same file, whatever is in it now. */
  boolean sameFileAs(ProfileFingerprint other) {
    return key().equals(other.key());
  }

  private Optional<Object> key() {
    return file.flatMap(Part::key);
  }
}
