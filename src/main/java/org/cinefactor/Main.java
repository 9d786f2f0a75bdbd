package org.cinefactor;

import java.util.List;
import java.util.Map;
import org.cinefactor.terminal.Terminal;

/** The front door: words go to the terminal's commands, no words open the window. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    System.exit(run(List.of(args), System.getenv()));
  }

  private static int run(List<String> words, Map<String, String> environment) {
    var terminal = Terminal.ofThisProcess();
    if (!words.isEmpty()) {
      return terminal.run(words);
    }
    return terminal.runWithoutWindow(
        new Display(System.getProperties(), environment).missing()
            ? "There is no display here, so no window was opened."
            : "The window could not be opened.");
  }
}
