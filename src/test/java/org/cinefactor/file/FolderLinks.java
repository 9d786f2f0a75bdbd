package org.cinefactor.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder's files in another folder, as links where the disk has links, as copies elsewhere. */
public final class FolderLinks {
  private FolderLinks() {}

  /** Puts all files of a folder, and of the folders in it, into another one. */
  public static void put(Path from, Path to) throws IOException {
    for (Path file : files(from)) {
      Path place = to.resolve(from.relativize(file).toString());
      Files.createDirectories(place.getParent());
      link(file, place);
    }
  }

  /** The files of a folder and of the folders in it, always in the same order. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList();
    }
  }

  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | IOException _) {
      Files.copy(from, to);
    }
  }
}
