import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * A disk that, when the power goes, has what was forced, and of the rest only what chance wants:
 * each write since the last forcing of its file may be there or not, each name that was made,
 * changed or deleted since the last forcing of its folder too, but names in the order of their
 * changes. This is all that POSIX promises, and less than any file system in use keeps.
 */
final class ForgetfulDisk {
  /** A file's bytes, as they are seen, and as they surely are on the disk, with what came since. */
  private static final class Inode {
    byte[] sure = new byte[0];
    final List<Change> since = new ArrayList<>();

    byte[] after(BooleanSupplier kept) {
      byte[] bytes = sure;
      for (Change change : since) {
        if (kept.getAsBoolean()) {
          bytes = applied(bytes, change);
        }
      }
      return bytes;
    }
  }

  private record Naming(String folder, String name, Inode before, Inode after) {}

  private final Map<String, Inode> seen = new TreeMap<>();
  private final Map<String, Inode> sure = new TreeMap<>();
  private final List<Naming> namings = new ArrayList<>();

  void apply(Change change) {
    switch (change.kind()) {
      case 'c' -> name(change.path(), new Inode());
      case 'w', 't' -> seen.computeIfAbsent(change.path(), _ -> new Inode()).since.add(change);
      case 'f' -> force(change.path());
      case 'r' -> {
        Inode moved = Objects.requireNonNull(seen.get(change.path()));
        name(change.other(), moved);
        name(change.path(), null);
      }
      case 'u' -> name(change.path(), null);
      default -> {
        // Folders are there as soon as something in them is, and a confirmation changes nothing.
      }
    }
  }

  private void name(String path, Inode after) {
    namings.add(new Naming(folder(path), path, seen.get(path), after));
    if (after == null) {
      seen.remove(path);
    } else {
      seen.put(path, after);
    }
  }

  /** A folder forces its names; a file forces its bytes. */
  private void force(String path) {
    Inode file = seen.get(path);
    if (file != null) {
      file.sure = file.after(() -> true);
      file.since.clear();
    } else {
      namings.removeIf(
          naming -> {
            boolean here = naming.folder.equals(path);
            if (here) {
              settle(sure, naming);
            }
            return here;
          });
    }
  }

  private static void settle(Map<String, Inode> names, Naming naming) {
    if (naming.after == null) {
      names.remove(naming.name);
    } else {
      names.put(naming.name, naming.after);
    }
  }

  /**
   * Writes what is there after a power cut; {@code kept} says it of each thing that may be lost.
   */
  void write(Path root, Path to, BooleanSupplier kept) throws IOException {
    Map<String, Inode> names = new LinkedHashMap<>(sure);
    for (Naming naming : namings) {
      if (!kept.getAsBoolean()) {
        break;
      }
      settle(names, naming);
    }
    for (Map.Entry<String, Inode> file : names.entrySet()) {
      Path target = to.resolve(root.relativize(Path.of(file.getKey())));
      Files.createDirectories(target.getParent());
      Files.write(target, file.getValue().after(kept));
    }
  }

  private static byte[] applied(byte[] bytes, Change change) {
    int end = (int) change.offset() + change.bytes().length;
    byte[] next =
        change.kind() == 't'
            ? Arrays.copyOf(bytes, end)
            : Arrays.copyOf(bytes, Math.max(end, bytes.length));
    System.arraycopy(change.bytes(), 0, next, (int) change.offset(), change.bytes().length);
    return next;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/'));
  }
}
