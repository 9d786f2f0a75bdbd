import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The program run twice as a user runs it: it opens, a search is typed, movies get stars, the list
 * moves, pages are looked at, and it ends. The virtual machine learns from the second time, which
 * starts as most starts do, with ratings and the list of the last time. Where xdotool and Xvfb are
 * at hand (Linux) keys are pressed; elsewhere the window opens, draws its first pictures and ends.
 *
 * @param program what starts it
 * @param learning what starts it so that the virtual machine writes what it learns
 * @param home where ratings are kept meanwhile
 */
record TrainingRun(List<String> program, List<String> learning, Path home) {
  private static final String SCREEN = ":1799";

  void run() throws IOException, InterruptedException {
    Folders.delete(home);
    Files.createDirectories(home);
    if (Host.current() != Host.LINUX) {
      end(start(program, Map.of()), 20);
      end(start(learning, Map.of()), 20);
    } else if (isThere("Xvfb") && isThere("xdotool")) {
      onItsOwnScreen();
    } else {
      System.out.println("Without Xvfb and xdotool the training run has no real window.");
      end(start(headless(program), Map.of()), 20);
      end(start(headless(learning), Map.of()), 20);
    }
  }

  private static List<String> headless(List<String> program) {
    List<String> headless = new ArrayList<>(program);
    headless.add(1, "-Dglass.platform=Headless");
    return headless;
  }

  private void onItsOwnScreen() throws IOException, InterruptedException {
    Map<String, String> screen = Map.of("DISPLAY", SCREEN);
    Process server =
        start(List.of("Xvfb", SCREEN, "-screen", "0", "1280x800x24", "-nolisten", "tcp"), Map.of());
    try {
      Thread.sleep(1000);
      for (List<String> command : List.of(program, learning)) {
        Process running = start(command, screen);
        start(List.of("sh", "packaging/build/act-as-user"), screen).waitFor();
        end(running, 2);
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private Process start(List<String> command, Map<String, String> more) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("CINEFACTOR_HOME", home.toString());
    builder.environment().putAll(more);
    return builder.start();
  }

  private static void end(Process running, int seconds) throws IOException, InterruptedException {
    Thread.sleep(1000L * seconds);
    // Asks the program to end; the virtual machine then writes what it learned.
    if (Host.current() == Host.WINDOWS) {
      // There, destroy ends it at once: nothing would be written. This closes its window.
      new ProcessBuilder("taskkill", "/PID", Long.toString(running.pid()))
          .inheritIO()
          .start()
          .waitFor();
    } else {
      running.destroy();
    }
    if (!running.waitFor(120, TimeUnit.SECONDS)) {
      running.destroyForcibly();
      throw new IllegalStateException("the training run did not end when it was asked to");
    }
  }

  private static boolean isThere(String program) {
    return Optional.ofNullable(System.getenv("PATH")).stream()
        .flatMap(path -> List.of(path.split(":")).stream())
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
