package org.cinefactor.dataset.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a data set, in a folder or a zip.
 *
 * @param name its name, for messages
 * @param size its size in bytes, unpacked
 * @param opener opens it from its start
 */
public record DataFile(String name, long size, Opener opener) {
  /** Opens a file. */
  @FunctionalInterface
  public interface Opener {
    /** The file from its start. */
    InputStream open() throws IOException;
  }

  /** Opens the file from its start. */
  public MarkedInput open() throws IOException {
    return new MarkedInput(name, opener.open());
  }
}
