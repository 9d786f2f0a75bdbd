package org.cinefactor.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A cache on disk, of limited size: what was used least recently is evicted first (LRU). An entry
 * is a sub-folder, or all files that differ in their last extension only, as a model and its
 * manifest do; what a writing that was broken off has left is an entry like others. An entry was
 * used when it was last written to, or {@link #use}d.
 */
public final class DiskCache {
  private final Path folder;
  private final Limit limit;
  private final Predicate<Path> belongs;

  /**
   * Limits a folder.
   *
   * @param folder where the entries lie; it need not be there
   * @param limit the most that may lie there; the last used entry stays even when it is larger
   * @param belongs which files and sub-folders are, or belong to, an entry; others are left alone
   */
  public DiskCache(Path folder, Limit limit, Predicate<Path> belongs) {
    this.folder = folder;
    this.limit = limit;
    this.belongs = belongs;
  }

  /**
   * The size of a cache.
   *
   * @param bytes the most bytes of all entries together
   * @param entries the most entries
   */
  public record Limit(long bytes, int entries) {
    /** So many bytes, in however many entries. */
    public static Limit ofBytes(long bytes) {
      return new Limit(bytes, Integer.MAX_VALUE);
    }
  }

  private record Entry(List<Path> paths, long bytes, FileTime used) {
    static Entry of(List<Path> paths) throws IOException {
      long bytes = 0;
      FileTime used = FileTime.fromMillis(Long.MIN_VALUE);
      for (Path path : paths) {
        FileTime time = Files.getLastModifiedTime(path);
        used = time.compareTo(used) > 0 ? time : used;
        for (Path file : files(path)) {
          bytes += Files.size(file);
        }
      }
      return new Entry(paths, bytes, used);
    }

    void delete() throws IOException {
      for (Path path : paths) {
        for (Path file : files(path)) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(path);
      }
    }
  }

  /**
   * Says that an entry is used now.
   *
   * @param path its folder or one of its files
   * @throws IOException when it is not there, or its time cannot be set
   */
  public void use(Path path) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
  }

  /**
   * Evicts what was used least recently until the rest is small enough.
   *
   * @throws IOException when the folder cannot be read, or something in it not be deleted
   */
  public void evict() throws IOException {
    long bytes = 0;
    int entries = 0;
    for (Entry entry : lastUsedFirst()) {
      bytes += entry.bytes;
      entries++;
      if (entries > 1 && (bytes > limit.bytes || entries > limit.entries)) {
        entry.delete();
      }
    }
  }

  private List<Entry> lastUsedFirst() throws IOException {
    Map<String, List<Path>> groups = new HashMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(belongs)
          .forEach(path -> groups.computeIfAbsent(stem(path), _ -> new ArrayList<>()).add(path));
    }
    List<Entry> entries = new ArrayList<>();
    for (List<Path> group : groups.values()) {
      entries.add(Entry.of(group));
    }
    entries.sort(Comparator.comparing(Entry::used).reversed());
    return entries;
  }

  private static String stem(Path path) {
    String name = String.valueOf(path.getFileName());
    int end = Files.isDirectory(path) ? 0 : name.lastIndexOf('.');
    return end > 0 ? name.substring(0, end) : name;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.toList();
    }
  }
}
