import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The compiler of style sheets: it puts a compiled copy ({@code .bss}) beside each style sheet that
 * the window loads: JavaFX takes that one, and the first picture does not wait for a parser.
 *
 * @param modules the folder of the modules, JavaFX among them
 * @param work a folder for what is made on the way
 */
record StyleSheets(Path modules, Path work) {
  private static final List<String> USED =
      List.of(
          "org/cinefactor/", "atlantafx/base/theme/primer-", "org/controlsfx/control/rating.css");

  /** Compiles them all. */
  void compile() throws IOException, InterruptedException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(modules)) {
      jars = files.sorted().toList();
    }
    for (Path jar : jars) {
      compile(jar);
    }
  }

  private void compile(Path jar) throws IOException, InterruptedException {
    Path folder = work.resolve(jar.getFileName());
    List<String> compiled = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(StyleSheets::used).toList()) {
        Path css = folder.resolve(entry.getName());
        Files.createDirectories(css.getParent());
        Files.copy(zip.getInputStream(entry), css);
        String name = entry.getName().replaceAll("\\.css$", ".bss");
        Tools.run(
            List.of(
                Tools.jdk("java"),
                "--module-path",
                modules.toString(),
                "-m",
                "javafx.graphics/com.sun.javafx.css.parser.Css2Bin",
                css.toString(),
                folder.resolve(name).toString()));
        compiled.add(name);
      }
    }
    if (!compiled.isEmpty()) {
      List<String> command =
          new ArrayList<>(List.of(Tools.jdk("jar"), "--update", "--file", jar.toString()));
      for (String name : compiled) {
        command.addAll(List.of("-C", folder.toString(), name));
      }
      Tools.run(command);
    }
  }

  private static boolean used(ZipEntry entry) {
    String name = entry.getName();
    return name.endsWith(".css") && USED.stream().anyMatch(name::startsWith);
  }
}
