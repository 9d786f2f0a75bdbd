package org.cinefactor.dataset.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The archive format of a file, recognized by its first bytes, whatever its name. */
enum Packing {
  NONE,
  ZIP,
  TAR,
  TAR_GZ;

  private static final int GZIP = 0x8b1f;

  static Packing of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(TarHeader.SIZE);
      if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] < 9) {
        return ZIP;
      }
      if (TarHeader.looksLike(start)) {
        return TAR;
      }
      boolean gzip = start.length > 2 && ((start[0] & 0xff) | (start[1] & 0xff) << 8) == GZIP;
      return gzip && TarHeader.looksLike(unpackedStart(file)) ? TAR_GZ : NONE;
    }
  }

  private static byte[] unpackedStart(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readNBytes(TarHeader.SIZE);
    } catch (EOFException _) {
      // Cut off: whoever reads it as a file of its own meets the same and says so.
      return new byte[0];
    }
  }
}
