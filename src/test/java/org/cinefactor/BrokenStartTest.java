package org.cinefactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.cinefactor.ui.shell.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of which a part is broken: its window says so. */
final class BrokenStartTest {
  @TempDir Path folder;

  /** The program, with somebody who reads its first window and closes it. */
  public static final class Program {
    private Program() {}

    /** Starts it. */
    public static void main(String[] args) {
      Platform.startup(
          () ->
              Window.getWindows()
                  .addListener(
                      (ListChangeListener<Window>)
                          _ ->
                              Platform.runLater(() -> Window.getWindows().forEach(Program::read))));
      Main.main(new String[0]);
    }

    private static void read(Window window) {
      read(window.getScene().getRoot());
      Platform.runLater(window::hide);
    }

    private static void read(Node node) {
      if (node instanceof Labeled words && words.isVisible()) {
        System.out.println("seen: " + words.getText());
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(Program::read);
      }
    }
  }

  @Test
  void theWindowSaysWhatHappenedAndWhereMoreIs() throws Exception {
    breakClass(Shell.class);
    Path home = folder.resolve("home");
    String said = run(home);
    assertThat(said)
        .contains("seen: The program could not show its window")
        .contains("ClassFormatError")
        .contains("seen: Copy details")
        .contains("seen: The log in " + home.resolve("log") + " has the details.")
        .contains("seen: Your ratings are safe")
        .contains("seen: Another folder")
        .endsWith("ended with 0");
    assertThat(home.resolve("log/cinefactor-0.log"))
        .content()
        .contains("ClassFormatError")
        .contains("\tat ");
  }

  private void breakClass(Class<?> part) throws Exception {
    Path file = folder.resolve("broken/" + part.getName().replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "not what a class is");
  }

  private String run(Path home) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(
        folder.resolve("broken") + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(Program.class.getName());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CINEFACTOR_HOME", home.toString());
    Process program = builder.start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said + "ended with " + program.waitFor();
  }
}
