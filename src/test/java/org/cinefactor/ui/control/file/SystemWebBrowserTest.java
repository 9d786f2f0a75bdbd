package org.cinefactor.ui.control.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SystemWebBrowserTest {
  private static final String PAGE = "https://www.imdb.com/title/tt0113277/";

  @TempDir Path folder;

  private final SystemWebBrowser browser =
      new SystemWebBrowser(
          _ -> {
            throw new AssertionError("the toolkit says nothing where it fails");
          });

  private XdgOpen command(String words) throws IOException {
    Path script = Files.writeString(folder.resolve("xdg-open"), "#!/bin/sh\n" + words + "\n");
    assertThat(script.toFile().setExecutable(true)).isTrue();
    return new XdgOpen(script.toString(), Duration.ofMinutes(10));
  }

  @Test
  void aPageIsGivenToTheCommandOfTheDesktop() throws Exception {
    Path told = folder.resolve("told");
    browser.show("Linux", command("echo \"$1\" > '" + told + "'"), PAGE);
    assertThat(told).content().isEqualTo(PAGE + "\n");
  }

  @Test
  void aDesktopWithoutABrowserIsSaidWithThePage() throws Exception {
    XdgOpen refusing = command("exit 3");
    assertThatThrownBy(() -> browser.show("Linux", refusing, PAGE))
        .isInstanceOf(IOException.class)
        .hasMessage(PAGE + " cannot be opened: this system has no browser for it.");
    var none = new XdgOpen(folder.resolve("none").toString(), Duration.ZERO);
    assertThatThrownBy(() -> browser.show("Linux", none, PAGE))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(PAGE + " cannot be opened");
  }

  @Test
  void aRefusalIsWaitedForLongerThanTheDesktopAsksItsProgramsInTurn() throws Exception {
    assertThat(new XdgOpen().patience()).isGreaterThan(Duration.ofSeconds(3 * 25));
    Path closed = folder.resolve("closed");
    XdgOpen staying =
        command("while [ -e \"$0\" ] && [ ! -e '" + closed + "' ]; do sleep 0.01; done; exit 3");
    try {
      new XdgOpen(staying.command(), Duration.ofMillis(1)).open(PAGE);
    } finally {
      Files.createFile(closed);
    }
  }

  @Test
  void aFolderThatNoProgramShowsIsSaid() throws Exception {
    XdgOpen refusing = command("exit 4");
    assertThatThrownBy(() -> refusing.open(folder.toString())).isInstanceOf(IOException.class);
  }
}
