import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The Java runtime inside the package: the program, its libraries and the JDK modules that they
 * need, in one file, and native code where the runtime looks for its own, so that nothing is
 * searched, checked or unpacked at the start. It works wherever it is put.
 */
final class Runtimes {
  /** Those that the window speaks, with their regions: else numbers and dates would be nobody's. */
  private static final String LANGUAGES = "en,de";

  private Runtimes() {}

  static Path link(Modules modules, Path runtime) throws IOException, InterruptedException {
    var needed = new TreeSet<>(modules.needed());
    needed.add("jdk.localedata");
    System.out.println("modules: " + String.join(" ", needed));
    Tools.run(
        List.of(
            Tools.jdk("jlink"),
            "--module-path",
            modules.folder().toString(),
            "--add-modules",
            String.join(",", needed),
            "--include-locales",
            LANGUAGES,
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            // The installer compresses better than jlink, and an uncompressed file starts faster.
            "--compress",
            "zip-0",
            "--output",
            runtime.toString()));
    try (Stream<Path> files = Files.list(modules.natives())) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            natives(runtime).resolve(file.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    // The program makes no sound, and so does not need the system's sound library.
    Files.deleteIfExists(natives(runtime).resolve("libjsound.so"));
    return runtime;
  }

  private static Path natives(Path runtime) {
    return runtime.resolve(Host.current() == Host.WINDOWS ? "bin" : "lib");
  }
}
