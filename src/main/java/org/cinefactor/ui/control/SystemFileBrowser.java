package org.cinefactor.ui.control;

import java.io.IOException;
import java.nio.file.Path;
import org.cinefactor.text.Texts;

/** The file manager of this system. */
final class SystemFileBrowser implements FileBrowser {
  private static final Texts TEXTS = Texts.of(SystemFileBrowser.class);

  @Override
  public void show(Path place) throws IOException {
    try {
      new ProcessBuilder(FileBrowser.command(System.getProperty("os.name"), place))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new IOException(TEXTS.format("browser.none", place), e);
    }
  }
}
