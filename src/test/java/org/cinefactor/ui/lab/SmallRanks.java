package org.cinefactor.ui.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.file.FolderLinks;

/**
 * The models of all ranks of the small data set, trained once by a lab itself: a folder that takes
 * them over is that of somebody who was in the lab before.
 */
final class SmallRanks {
  private static Optional<Path> trained = Optional.empty();

  private SmallRanks() {}

  /** Gives them to a folder in which a small workspace will be. */
  static void into(Path folder) throws IOException {
    FolderLinks.put(ranks(trained()), ranks(folder));
  }

  private static synchronized Path trained() throws IOException {
    if (trained.isEmpty()) {
      Path folder = Files.createTempDirectory(Path.of("target"), "small-ranks");
      try (OpenLab lab = OpenLab.untrained(folder)) {
        lab.enter();
      }
      trained = Optional.of(folder);
    }
    return trained.get();
  }

  private static Path ranks(Path folder) {
    return folder.resolve("home/models/ranks");
  }
}
