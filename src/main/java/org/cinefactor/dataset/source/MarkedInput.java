package org.cinefactor.dataset.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.cinefactor.dataset.FileFingerprint;

/** A file of a data set that is read from its start, and has a mark once it has been read. */
public final class MarkedInput extends CheckedInputStream {
  private final String name;
  private long bytes;

  /** Of the file with this name, for the mark. */
  public MarkedInput(String name, InputStream in) {
    super(in, new CRC32());
    this.name = name;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    bytes += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    bytes += Math.max(0, read);
    return read;
  }

  /** The mark of what has been read so far. */
  public FileFingerprint mark() {
    return new FileFingerprint(name, bytes, getChecksum().getValue());
  }
}
