package org.cinefactor.ui.control.file;

import java.io.IOException;
import java.nio.file.Path;

/** The file manager of the system, which shows where a file lies. */
@FunctionalInterface
public interface FileBrowser {
  /**
   * Shows a file or folder.
   *
   * @throws IOException with a sentence for people, when that is impossible
   * @throws InterruptedException when nobody waits for it any longer
   */
  void show(Path place) throws IOException, InterruptedException;
}
