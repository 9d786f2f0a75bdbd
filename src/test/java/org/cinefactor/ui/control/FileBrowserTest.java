package org.cinefactor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBrowserTest {
  @TempDir Path folder;

  @Test
  void eachSystemHasItsWordsAndWhereAFileCannotBeSelectedItsFolderIsShown() throws IOException {
    Path file = Files.writeString(folder.resolve("ml-1m.zip"), "zip");
    assertThat(FileBrowser.command("Windows 11", file))
        .containsExactly("explorer.exe", "/select," + file);
    assertThat(FileBrowser.command("Mac OS X", file))
        .containsExactly("open", "-R", file.toString());
    assertThat(FileBrowser.command("Linux", file)).containsExactly("xdg-open", folder.toString());
    assertThat(FileBrowser.command("Linux", folder)).containsExactly("xdg-open", folder.toString());
  }
}
