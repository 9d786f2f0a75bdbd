import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders at a time. */
final class Folders {
  private Folders() {}

  /** Everything below a folder, parents before children. */
  static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.sorted().toList();
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path path : all(folder).reversed()) {
        Files.delete(path);
      }
    }
  }

  /** Copies a folder with the times of its files. */
  static void copy(Path from, Path to) throws IOException {
    for (Path path : all(from)) {
      Path copy = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  /** Bytes of all files below a folder. */
  static long size(Path folder) throws IOException {
    long bytes = 0;
    for (Path path : all(folder)) {
      bytes += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    return bytes;
  }
}
