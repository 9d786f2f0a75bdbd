package org.cinefactor.dataset.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.cinefactor.dataset.FileFingerprint;

/** An input stream of a data set's file that computes its fingerprint while it is read. */
public final class FingerprintedInput extends CheckedInputStream {
  private final String name;
  private long bytes;

  /** Of the file with this name, which the fingerprint holds. */
  public FingerprintedInput(String name, InputStream in) {
    super(in, new CRC32());
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    try {
      int read = super.read(into, from, length);
      bytes += Math.max(0, read);
      return read;
    } catch (EOFException | ZipException e) {
      throw new DamagedFileException(name, e);
    }
  }

  /** The fingerprint of what has been read so far. */
  public FileFingerprint fingerprint() {
    return new FileFingerprint(name, bytes, getChecksum().getValue());
  }
}
