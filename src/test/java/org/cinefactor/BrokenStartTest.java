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
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.cinefactor.ui.failure.WindowFailureViewModel;
import org.cinefactor.ui.shell.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of which a part is broken: it says so, in a window where there can be one. */
final class BrokenStartTest {
  @TempDir Path folder;

  private Path home;

  @BeforeEach
  void nameHome() {
    home = folder.resolve("home");
  }

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
      if (node instanceof TextInputControl words) {
        System.out.println("seen: " + words.getText());
      }
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(Program::read);
      }
    }
  }

  @Test
  void theWindowSaysWhatHappenedAndWhereMoreIs() throws Exception {
    breakPart(Shell.class);
    String said = run(Program.class);
    assertThat(said)
        .contains("seen: The program could not show its window")
        .contains("ClassFormatError")
        .contains("seen: Copy details")
        .contains("seen: The log in " + home.resolve("log") + " has the details.")
        .contains("seen: Your ratings are safe")
        .contains("seen: Another folder")
        .contains("seen: Usual settings")
        .endsWith("ended with 0");
    assertThat(home.resolve("log/cinefactor-0.log"))
        .content()
        .contains("ClassFormatError")
        .contains("\tat ");
  }

  @Test
  void whereThatWindowIsBrokenTooThereIsOneOfWords() throws Exception {
    breakPart(Shell.class);
    breakPart(WindowFailureViewModel.class);
    assertThat(run(Program.class))
        .contains("seen: CineFactor could show neither its window")
        .contains("The log in " + home.resolve("log") + " has the details.")
        .contains("ClassFormatError: Incompatible magic value")
        .contains("in class file org/cinefactor/ui/failure/WindowFailureViewModel")
        .contains("in class file org/cinefactor/ui/shell/Shell")
        .endsWith("ended with 0");
  }

  @Test
  void whyTheFilesCannotBeOpenedIsSaidInTheWindowOfWordsToo() throws Exception {
    breakPart(WindowFailureViewModel.class);
    Files.createDirectories(home.resolve("profile.db/a folder"));
    assertThat(run(Program.class))
        .contains("seen: CineFactor could show neither its window")
        .contains("Your ratings in " + home.resolve("profile.db") + " cannot be opened")
        .endsWith("ended with 0");
  }

  @Test
  void noLogIsNamedThatCouldNotBeWritten() throws Exception {
    breakPart(Shell.class);
    Files.createDirectory(home);
    Files.writeString(home.resolve("log"), "a file where the folder should be");
    assertThat(run(Program.class))
        .contains("seen: The program could not show its window")
        .contains("seen: Copy details")
        .contains("seen: what happened, for somebody who looks for the cause")
        .doesNotContain("has the details.")
        .endsWith("ended with 0");
  }

  @Test
  void aToolkitThatCannotStartIsSaidInTheTerminal() throws Exception {
    assertThat(run(Main.class, "-Dprism.order=none"))
        .contains("The window could not be opened. Something went wrong")
        .contains("The log in " + home.resolve("log") + " has the details.")
        .endsWith("ended with 1");
  }

  private void breakPart(Class<?> part) throws Exception {
    Path file = folder.resolve("broken/" + part.getName().replace('.', '/') + ".class");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "not what a class is");
  }

  private String run(Class<?> main, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(
        folder.resolve("broken") + File.pathSeparator + System.getProperty("java.class.path"));
    command.addAll(List.of(options));
    command.add(main.getName());
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CINEFACTOR_HOME", home.toString());
    Process program = builder.start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said + "ended with " + program.waitFor();
  }
}
