package org.cinefactor.ui.control.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.cinefactor.text.Texts;

/** The file manager of this system. */
public final class SystemFileBrowser implements FileBrowser {
  private static final Texts TEXTS = Texts.of(SystemFileBrowser.class);

  @Override
  public void show(Path place) throws IOException {
    try {
      new ProcessBuilder(command(System.getProperty("os.name"), place))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new IOException(TEXTS.format("browser.none", place), e);
    }
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
