package org.cinefactor.ui.control.file;

import java.io.IOException;

/** The person's browser, which shows pages of the web. */
@FunctionalInterface
public interface WebBrowser {
  /**
   * Shows a page; not to be called on the window's thread, since it waits a moment for a refusal.
   *
   * @throws IOException with a sentence for people, when that is impossible
   * @throws InterruptedException when nobody waits for it any longer
   */
  void show(String address) throws IOException, InterruptedException;
}
