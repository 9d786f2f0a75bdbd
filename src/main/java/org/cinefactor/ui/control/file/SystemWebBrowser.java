package org.cinefactor.ui.control.file;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.cinefactor.text.Texts;

/**
 * The browser that this system opens pages with. On Linux the toolkit would ask GTK, which says
 * nothing to anybody where no browser is there; {@link XdgOpen} does.
 *
 * @param toolkit opens an address on the JavaFX thread, on other systems
 */
public record SystemWebBrowser(Consumer<String> toolkit) implements WebBrowser {
  private static final Texts TEXTS = Texts.of(SystemWebBrowser.class);

  @Override
  public void show(String address) throws IOException, InterruptedException {
    show(System.getProperty("os.name"), new XdgOpen(), address);
  }

  void show(String system, XdgOpen xdg, String address) throws IOException, InterruptedException {
    if (!system.toLowerCase(Locale.ROOT).startsWith("linux")) {
      Platform.runLater(() -> toolkit.accept(address));
      return;
    }
    try {
      xdg.open(address);
    } catch (IOException e) {
      throw new IOException(TEXTS.format("web.none", address), e);
    }
  }
}
