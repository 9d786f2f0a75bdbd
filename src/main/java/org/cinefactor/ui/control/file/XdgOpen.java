package org.cinefactor.ui.control.file;

import java.io.IOException;
import java.time.Duration;

/**
 * The command that opens a folder or an address on a desktop of freedesktop.org, in the program
 * that the person has chosen for it. It ends with a code other than 0 where there is none, and may
 * stay as long as the program does.
 *
 * @param command its name or path
 * @param patience after it, a command that stays is taken for the program that it opened
 */
record XdgOpen(String command, Duration patience) {
  /**
   * D-Bus, by which it asks other programs, waits 25 s for one that does not answer, and it asks up
   * to three in turn: the portal, the desktop's own opener and GLib's. What ends with a code later
   * is the program that it opened, which has been seen; that is no refusal.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** The desktop's own. */
  XdgOpen() {
    this("xdg-open", PATIENCE);
  }

  /**
   * Opens something.
   *
   * @throws IOException when the command is not there, or says that it could not
   * @throws InterruptedException when nobody waits for it any longer
   */
  void open(String what) throws IOException, InterruptedException {
    Process opening =
        new ProcessBuilder(command, what)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (opening.waitFor(patience) && opening.exitValue() != 0) {
      throw new IOException(command + " ended with " + opening.exitValue()); // not shown
    }
  }
}
