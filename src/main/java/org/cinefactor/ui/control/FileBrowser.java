package org.cinefactor.ui.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The file manager of the system, which shows where a file lies. */
@FunctionalInterface
public interface FileBrowser {
  /**
   * Shows a file or folder.
   *
   * @throws IOException with a sentence for people, when that is impossible
   */
  void show(Path place) throws IOException;

  /** The one of this system. */
  static FileBrowser ofSystem() {
    return new SystemFileBrowser();
  }

  /** The words that open it: with the file selected, where the system can do that. */
  static List<String> command(String system, Path place) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      return List.of("explorer.exe", "/select," + place);
    }
    if (os.startsWith("mac")) {
      return List.of("open", "-R", place.toString());
    }
    Path folder = place.getParent();
    Path shown = Files.isDirectory(place) || folder == null ? place : folder;
    return List.of("xdg-open", shown.toString());
  }
}
