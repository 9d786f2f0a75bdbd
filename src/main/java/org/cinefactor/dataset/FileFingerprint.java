package org.cinefactor.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The fingerprint of a file, made of its content: the same wherever it lies and whenever it was
 * written. Two files of one name that differ have different fingerprints, but for one chance in
 * four thousand million.
 *
 * @param name the file's name, without folders
 * @param bytes how long it is, unpacked
 * @param crc32 its CRC-32, of 32 bits
 */
public record FileFingerprint(String name, long bytes, long crc32) {
  /**
   * Reads a file for its fingerprint.
   *
   * @throws IOException when it cannot be read
   */
  public static FileFingerprint of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    var check = new CRC32();
    check.update(bytes);
    return new FileFingerprint(String.valueOf(file.getFileName()), bytes.length, check.getValue());
  }

  /** Some fingerprints in one line. */
  public static String line(List<FileFingerprint> files) {
    return files.stream().map(FileFingerprint::toString).collect(Collectors.joining(", "));
  }

  /** In one line: name, bytes and CRC-32 in hexadecimal digits. */
  @Override
  public String toString() {
    return name + " " + bytes + " " + Long.toHexString(crc32);
  }
}
