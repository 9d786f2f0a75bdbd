package org.cinefactor.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A file by what is in it: the same wherever it lies and whenever it was written. Two files of one
 * name that differ have different marks, but for one chance in four thousand million.
 *
 * @param name the file's name, without folders
 * @param bytes how long it is, unpacked
 * @param crc32 its CRC-32, of 32 bits
 */
public record FileMark(String name, long bytes, long crc32) {
  /**
   * The mark of a file.
   *
   * @throws IOException when it cannot be read
   */
  public static FileMark of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    var check = new CRC32();
    check.update(bytes);
    return new FileMark(String.valueOf(file.getFileName()), bytes.length, check.getValue());
  }

  /** Some marks in one line. */
  public static String line(List<FileMark> marks) {
    return marks.stream().map(FileMark::toString).collect(Collectors.joining(", "));
  }

  /** In one line: name, bytes and CRC-32 in hexadecimal digits. */
  @Override
  public String toString() {
    return name + " " + bytes + " " + Long.toHexString(crc32);
  }
}
