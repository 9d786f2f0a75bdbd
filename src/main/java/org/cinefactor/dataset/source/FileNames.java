package org.cinefactor.dataset.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The names of files in folders and archives: which of them count, and which come first. */
public final class FileNames {
  private static final List<String> TABLES =
      List.of(".csv", ".tsv", ".tab", ".txt", ".dat", ".data", ".base");

  private FileNames() {}

  /** True if a name, packed by itself or not, is that of a table. */
  public static boolean mayBeTable(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return TABLES.stream().anyMatch(plain::endsWith);
  }

  /**
   * True if a path is that of a file which somebody put there on purpose. A name in an archive that
   * leads out of it is one like others, since nothing is unpacked.
   */
  static boolean wanted(String path) {
    for (String part : path.split("/", -1)) {
      boolean hidden = part.startsWith(".") && !part.equals(".") && !part.equals("..");
      if (hidden || part.equals("__MACOSX")) {
        return false;
      }
    }
    return !path.endsWith("/");
  }

  private static boolean leadsOut(DataFile file) {
    return List.of(file.path().split("/", -1)).contains("..");
  }

  /** Those with the shortest folder first, then by path; those last whose names lead out. */
  static List<DataFile> nearestFirst(List<DataFile> files) {
    return files.stream()
        .sorted(
            Comparator.comparing(FileNames::leadsOut)
                .thenComparingInt(file -> file.folder().length())
                .thenComparing(DataFile::path))
        .toList();
  }
}
