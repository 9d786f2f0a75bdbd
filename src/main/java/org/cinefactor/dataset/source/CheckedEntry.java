package org.cinefactor.dataset.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.cinefactor.text.Texts;

/**
 * The input stream of a file in a zip, which is compared with its checksum where it ends: Java
 * reads over what a damaged disk or a broken copy has changed in it.
 */
final class CheckedEntry extends CheckedInputStream {
  private static final Texts TEXTS = Texts.of(CheckedEntry.class);

  private final ZipEntry entry;

  CheckedEntry(InputStream in, ZipEntry entry) {
    super(in, new CRC32());
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return checked(super.read(into, from, length));
  }

  private int checked(int read) throws IOException {
    if (read < 0 && entry.getCrc() >= 0 && entry.getCrc() != getChecksum().getValue()) {
      throw new IOException(TEXTS.format("zip.checksum", entry.getName()));
    }
    return read;
  }
}
