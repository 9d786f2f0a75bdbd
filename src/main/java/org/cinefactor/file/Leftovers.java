package org.cinefactor.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Temporary files of programs that were killed while they wrote. */
public final class Leftovers {
  private static final AtomicLong NUMBER = new AtomicLong();
  private static final Pattern NAME = Pattern.compile("\\..+\\.(\\d{1,18})-[0-9a-f]+\\.tmp");

  private Leftovers() {}

  /** A name that no other writing has, and that says which process it is of. */
  static String temporary(String name) {
    String number = Long.toHexString(System.nanoTime() + NUMBER.incrementAndGet());
    return "." + name + "." + ProcessHandle.current().pid() + "-" + number + ".tmp";
  }

  /**
   * Deletes those in a folder whose process is no more; a folder that is not there has none.
   *
   * @throws IOException when the folder cannot be read, or one not be deleted
   */
  public static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> left = all.filter(Leftovers::isLeft).toList();
      for (Path file : left) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** True if a file or folder is one whose process is no more. */
  static boolean isLeft(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    return name.matches()
        && ProcessHandle.of(Long.parseLong(name.group(1))).filter(ProcessHandle::isAlive).isEmpty();
  }
}
