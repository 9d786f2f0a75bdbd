package org.cinefactor.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A short text that changes when a file does. */
final class FileMark {
  private FileMark() {}

  /**
   * By what is in it: the same wherever it is, and after an update that brought the same file
   * again. Its name, its size in bytes and its CRC-32.
   *
   * @throws IOException when the file cannot be read
   */
  static String ofContent(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    var check = new CRC32();
    check.update(bytes);
    return file.getFileName() + " " + bytes.length + " " + Long.toHexString(check.getValue());
  }

  /**
   * By where it is and when it was written, for files that may be too large to be read for this.
   *
   * @throws IOException when the file cannot be looked at
   */
  static String ofPlace(Path file) throws IOException {
    return file.toAbsolutePath()
        + " "
        + Files.size(file)
        + " "
        + Files.getLastModifiedTime(file).toMillis();
  }
}
