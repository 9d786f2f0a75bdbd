package org.cinefactor.dataset;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file of a data set, in a folder or a zip.
 *
 * @param name its name, for messages
 * @param size its size in bytes, unpacked
 * @param opener opens it from its start
 */
record DataFile(String name, long size, Opener opener) {
  /** Opens a file. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  MarkedInput open() throws IOException {
    return new MarkedInput(name, opener.open());
  }
}
