package org.cinefactor.ui.control.file;

import java.io.File;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder where a file was chosen last, or the nearest one above it that is still there: a stick
 * may be pulled out and a folder deleted, and a dialog refuses to begin in one that is gone.
 */
final class LastFolder {
  private @Nullable File last;

  /** Remembers the folder of a file, or the folder itself. */
  void remember(File chosen) {
    last = chosen.isDirectory() ? chosen : chosen.getAbsoluteFile().getParentFile();
  }

  /** Initial folder of the next dialog; empty for its usual place. */
  Optional<File> now() {
    return Stream.iterate(last, folder -> folder != null, File::getParentFile)
        .filter(File::isDirectory)
        .findFirst();
  }
}
