package org.cinefactor.dataset.source;

import java.util.Comparator;
import java.util.List;

/** The names of files in folders and archives: which of them count, and which come first. */
final class FileNames {
  private FileNames() {}

  /** Whether a path is that of a file which somebody put there on purpose. */
  static boolean wanted(String path) {
    for (String part : path.split("/", -1)) {
      if ((part.startsWith(".") && !part.equals(".")) || part.equals("__MACOSX")) {
        return false;
      }
    }
    return !path.endsWith("/");
  }

  /** Those with the shortest folder first, then by path. */
  static List<DataFile> nearestFirst(List<DataFile> files) {
    return files.stream()
        .sorted(
            Comparator.comparingInt((DataFile file) -> file.folder().length())
                .thenComparing(DataFile::path))
        .toList();
  }
}
