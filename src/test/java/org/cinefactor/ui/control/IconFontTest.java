package org.cinefactor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.cinefactor.ui.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.feather.FeatherIkonHandler;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxToolkit;

/** Icons where the system has no folder for temporary files. */
@OnScreen
class IconFontTest {
  private static final String FAMILY = "FeatherIcons";

  @TempDir Path folder;

  /** A program of its own, as the toolkit asks for that folder once. */
  public static final class Program {
    private Program() {}

    /** Prints the font of an icon. */
    public static void main(String[] args) {
      Platform.startup(
          () -> {
            if (args.length > 0) {
              IconFont.load(Path.of(args[0]));
            }
            FontIcon icon = Icons.of(Feather.FILM);
            var scene = new Scene(new Group(icon));
            scene.getRoot().applyCss();
            System.out.println("font: " + icon.getFont().getFamily());
            Runtime.getRuntime().halt(0);
          });
    }
  }

  @Test
  void iconsAreIconsThoughNothingCanBeWrittenForAShortTime() throws Exception {
    Path file = Files.createDirectory(folder.resolve("all 100% %20")).resolve("icons.ttf");
    assertThat(fontOf(List.of())).doesNotContain("font: " + FAMILY);
    assertThat(fontOf(List.of(file.toString()))).contains("font: " + FAMILY);
    assertThat(file).hasBinaryContent(font());
  }

  @Test
  void theFontIsKeptWhereTheToolkitReadsAnAddressToItsEnd() throws Exception {
    Path file = Files.createDirectory(folder.resolve("what? #1")).resolve("icons.ttf");
    Path runtime = Files.createDirectory(folder.resolve("run"));
    assertThat(fontOf(List.of(file.toString()), runtime)).contains("font: " + FAMILY);
    assertThat(runtime.resolve("cinefactor-icons.ttf")).hasBinaryContent(font());
    assertThat(file).doesNotExist();

    Path cache = Files.createDirectories(folder.resolve("somebody/.cache"));
    assertThat(fontOf(List.of(file.toString()), Files.createFile(folder.resolve("none"))))
        .contains("font: " + FAMILY);
    assertThat(cache.resolve("cinefactor-icons.ttf")).hasBinaryContent(font());
  }

  @Test
  void aPlaceWhoseAddressTheToolkitReadsIsBetter() {
    Path file = folder.resolve("icons.ttf");
    Path other = folder.resolve("other");
    assertThat(IconFont.places(file, List.of(other)))
        .containsExactly(file, other.resolve("cinefactor-icons.ttf"));
    Path cutOff = folder.resolve("#/icons.ttf");
    assertThat(IconFont.places(cutOff, List.of(other)))
        .containsExactly(other.resolve("cinefactor-icons.ttf"), cutOff);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whereThereIsNoSuchPlaceTheFontIsReadByTheNameOfTheOpenFile() throws Exception {
    folder = Files.createDirectory(folder.resolve("which? 100% #1"));
    Path file = folder.resolve("icons.ttf");
    assertThat(fontOf(List.of(file.toString()))).contains("font: " + FAMILY);
    assertThat(file).hasBinaryContent(font());
    assertThat(folder).isDirectoryNotContaining(path -> path.endsWith("cinefactor-icons.ttf"));
  }

  /** Nothing is loaded: the toolkit of the other tests would look for icons in this file later. */
  @Test
  void theFileIsWrittenOnceAndInPlaceOfAnotherOne() throws Exception {
    Path file = Files.createDirectory(folder.resolve("für Zoë")).resolve("icons.ttf");
    IconFont.keep(new FeatherIkonHandler(), file);
    assertThat(file).hasBinaryContent(font());
    var old = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(file, old);
    IconFont.keep(new FeatherIkonHandler(), file);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    Files.write(file, new byte[font().length]);
    IconFont.keep(new FeatherIkonHandler(), file);
    assertThat(file).hasBinaryContent(font());
  }

  @Test
  void withoutAPlaceForItThereAreNoIcons() throws Exception {
    FxToolkit.registerPrimaryStage();
    Path nowhere = Files.createFile(folder.resolve("file")).resolve("icons.ttf");
    assertThat(IconFont.inFile(new FeatherIkonHandler(), nowhere)).isEmpty();
  }

  private static byte[] font() throws IOException {
    try (var in = new FeatherIkonHandler().getFontResourceAsStream()) {
      return in.readAllBytes();
    }
  }

  private String fontOf(List<String> words) throws Exception {
    return fontOf(words, folder.resolve("missing"));
  }

  private String fontOf(List<String> words, Path runtime) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.io.tmpdir=" + folder.resolve("missing"));
    command.add("-Duser.home=" + folder.resolve("somebody"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Program.class.getName());
    command.addAll(words);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("XDG_RUNTIME_DIR", runtime.toString());
    builder.environment().remove("XDG_CACHE_HOME");
    Process program = builder.start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    program.waitFor();
    return said;
  }
}
