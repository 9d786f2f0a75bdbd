package org.cinefactor.ui.control.file;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/**
 * The command that opens a folder or an address on a desktop of freedesktop.org, in the program
 * that the person has chosen for it. It ends at once with a code other than 0 where there is none,
 * and may stay as long as the program does.
 *
 * @param command its name or path
 */
record XdgOpen(String command) {
  /** Nobody who fails takes so long. */
  private static final long PATIENCE_SECONDS = 5;

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
    if (opening.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && opening.exitValue() != 0) {
      throw new IOException(command + " ended with " + opening.exitValue()); // not shown
    }
  }
}
