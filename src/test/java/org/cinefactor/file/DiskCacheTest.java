package org.cinefactor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.cinefactor.file.DiskCache.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The least recently used goes first, and no more than is needed. */
class DiskCacheTest {
  @TempDir Path folder;

  private void file(String name, int bytes, long usedAt) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, new byte[bytes]);
    Files.setLastModifiedTime(file, FileTime.fromMillis(usedAt));
  }

  private DiskCache cache(long bytes) {
    return new DiskCache(folder, Limit.ofBytes(bytes), Files::isRegularFile);
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theLeastRecentlyUsedModelGoesWithItsManifest() throws IOException {
    file("a.npz", 60, 1000);
    file("a.json", 5, 1000);
    file("b.npz", 60, 3000);
    file("b.json", 5, 3000);
    file("c.npz", 60, 2000);
    var cache = cache(195);
    cache.evict();
    assertThat(left()).hasSize(5);
    file("d.npz", 10, 4000);
    cache.evict();
    assertThat(left()).containsExactly("b.json", "b.npz", "c.npz", "d.npz");
  }

  @Test
  void usingSomethingKeepsIt() throws IOException {
    file("a.npz", 60, 1000);
    file("b.npz", 60, 2000);
    var cache = cache(100);
    cache.use(folder.resolve("a.npz"));
    cache.evict();
    assertThat(left()).containsExactly("a.npz");
  }

  @Test
  void whatABrokenOffWritingLeftCountsToo() throws IOException {
    file(".a.npz.3f.tmp", 80, 1000);
    file("b.npz", 60, 2000);
    cache(100).evict();
    assertThat(left()).containsExactly("b.npz");
  }

  @Test
  void theLastUsedEntryStaysHoweverLarge() throws IOException {
    file("a.npz", 60, 1000);
    file("b.npz", 600, 2000);
    cache(100).evict();
    assertThat(left()).containsExactly("b.npz");
  }

  @Test
  void foldersGoAsAWholeAndOtherThingsAreLeftAlone() throws IOException {
    for (String name : List.of("old", "new")) {
      Files.createDirectories(folder.resolve(name));
      file(name + "/1.npz", 60, 1000);
      file(name + "/1.json", 10, 1000);
    }
    Files.setLastModifiedTime(folder.resolve("old"), FileTime.fromMillis(1000));
    Files.setLastModifiedTime(folder.resolve("new"), FileTime.fromMillis(2000));
    file("own.txt", 900, 500);
    var cache = new DiskCache(folder, Limit.ofBytes(100), Files::isDirectory);
    cache.evict();
    assertThat(left()).containsExactly("new", "own.txt");
  }

  @Test
  void noMoreEntriesAreKeptThanAreAllowed() throws IOException {
    file("a.npz", 1, 1000);
    file("b.npz", 1, 3000);
    file("c.npz", 1, 2000);
    new DiskCache(folder, new Limit(100, 2), Files::isRegularFile).evict();
    assertThat(left()).containsExactly("b.npz", "c.npz");
  }
}
