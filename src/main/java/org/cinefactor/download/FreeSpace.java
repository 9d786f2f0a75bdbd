package org.cinefactor.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.file.FileSize;

/** The room that is left on the disk of a folder. */
@FunctionalInterface
interface FreeSpace {
  /** What is left for everything else that runs. */
  long RESERVE_BYTES = 50_000_000;

  /** How many bytes there are. */
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
    if (free < bytes + RESERVE_BYTES) {
      throw new DownloadException(
          "There is not enough room on the disk: the download needs "
              + FileSize.of(bytes)
              + " more, and "
              + FileSize.of(free)
              + " are free where "
              + folder
              + " lies. Make room and try again.");
    }
  }
}
