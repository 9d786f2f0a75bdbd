import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The content beside the code: data, models, and the licence of everything inside. */
final class Content {
  private static final List<String> LICENCES = List.of("license", "licence", "notice", "copying");

  private Content() {}

  static Path gather(Path folder, List<Path> libraries) throws IOException {
    Folders.copy(Path.of("data"), folder.resolve("data"));
    Folders.copy(Path.of("models"), folder.resolve("models"));
    Path licences = Files.createDirectories(folder.resolve("licences"));
    Files.copy(Path.of("LICENSE"), licences.resolve("CineFactor.txt"));
    Folders.copy(Path.of("packaging/licences"), licences.resolve("libraries"));
    String named = Files.readString(Path.of("packaging/licences/README.txt"));
    for (Path library : libraries) {
      if (!named.contains(name(library))) {
        throw new IllegalStateException(
            "packaging/licences/README.txt has no licence of " + name(library) + "; add a line");
      }
      copy(library, licences.resolve("libraries"));
    }
    Files.writeString(
        licences.resolve("README.txt"),
        """
        CineFactor.txt        the program itself
        libraries             the libraries inside, by name
        ../data/README.md     the terms of the MovieLens data
        the Java runtime      lib/runtime/legal, a folder for each module
        """);
    return folder;
  }

  /** The library's name, without its version. */
  private static String name(Path library) {
    return library.getFileName().toString().replaceFirst("-[0-9].*", "");
  }

  /** Licences and notices that a library carries inside its jar. */
  private static void copy(Path library, Path to) throws IOException {
    String name = name(library);
    try (ZipFile jar = new ZipFile(library.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        String file = Path.of("/" + entry.getName()).getFileName() + "";
        if (!entry.isDirectory()
            && !file.endsWith(".class")
            && LICENCES.stream().anyMatch(file.toLowerCase(java.util.Locale.ROOT)::startsWith)) {
          try (InputStream in = jar.getInputStream(entry)) {
            Files.write(
                to.resolve(name + "-" + file.replace(".txt", "") + ".txt"), in.readAllBytes());
          }
        }
      }
    }
  }
}
