package org.cinefactor.ui.control.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemFileBrowserTest {
  @TempDir Path folder;

  @Test
  void eachSystemHasItsWordsAndWhereAFileCannotBeSelectedItsFolderIsShown() throws IOException {
    Path file = Files.writeString(folder.resolve("ml-1m.zip"), "zip");
    assertThat(SystemFileBrowser.command("Windows 11", file))
        .containsExactly("explorer.exe", "/select," + file);
    assertThat(SystemFileBrowser.command("Mac OS X", file))
        .containsExactly("open", "-R", file.toString());
    assertThat(SystemFileBrowser.command("Linux", file))
        .containsExactly("xdg-open", folder.toString());
    assertThat(SystemFileBrowser.command("Linux", folder))
        .containsExactly("xdg-open", folder.toString());
  }
}
