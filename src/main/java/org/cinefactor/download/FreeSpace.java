package org.cinefactor.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.file.FileSize;
import org.cinefactor.text.Texts;

/** The free space on the disk of a folder. */
@FunctionalInterface
interface FreeSpace {
  Texts TEXTS = Texts.of(FreeSpace.class);

  /** Bytes that are left for everything else that runs. */
  long RESERVE_BYTES = 50_000_000;

  /** The number of bytes. */
  long in(Path folder) throws IOException;

  static FreeSpace ofDisk() {
    return folder -> Files.getFileStore(folder).getUsableSpace();
  }

  /**
   * Makes sure that so many bytes fit.
   *
   * @throws DownloadException when they do not
   */
  default void demand(long bytes, Path folder) throws IOException {
    long free = in(folder);
    if (free - RESERVE_BYTES < bytes) {
      throw new DownloadException(
          TEXTS.format(
              "room", FileSize.of(bytes), FileSize.of(free), folder, FileSize.of(RESERVE_BYTES)));
    }
  }
}
