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

  private static final String XDG = "xdg-open";

  @Override
  public void show(Path place) throws IOException, InterruptedException {
    List<String> command = command(System.getProperty("os.name"), place);
    try {
      if (command.getFirst().equals(XDG)) {
        new XdgOpen().open(command.getLast());
      } else {
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
      }
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
    return List.of(XDG, shown.toString());
  }
}
