package org.cinefactor.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Places that are no data sets, or hide one among much else. */
class StrangePlacesTest {
  @TempDir Path folder;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsRefusedAndNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThatThrownBy(() -> Place.open(pipe, () -> {}))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("neither a folder nor a file but a pipe");
  }

  /** None of them is opened: whoever opens a pipe waits until somebody writes. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsCalledLikeATableAndIsNoFileIsSaid() throws Exception {
    Path set = Files.createDirectory(folder.resolve("set"));
    Files.writeString(set.resolve("movies.csv"), "movieId,title,genres\n1,Up (2009),\n");
    Path ratings = set.resolve("ratings.csv");
    assertThat(new ProcessBuilder("mkfifo", ratings.toString()).start().waitFor()).isZero();
    refused(set, "ratings.csv in it is not a file but a pipe");
    Files.delete(ratings);

    try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(ratings));
      refused(set, "ratings.csv in it is not a file but a socket");
    }
    Files.delete(ratings);

    Files.createSymbolicLink(ratings, Path.of("/dev/null"));
    refused(set, "ratings.csv in it is not a file but a device");
    Files.delete(ratings);

    Files.createSymbolicLink(ratings, set.resolve("gone.csv"));
    refused(set, "ratings.csv in it is not a file but a link that leads nowhere");
    Files.delete(ratings);
    refused(set, "there is no ratings.csv in it");
  }

  private static void refused(Path set, String words) {
    assertThatThrownBy(() -> DataSets.read(set, Progress.NONE))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining(words);
  }

  @Test
  void aZipOfManyFoldersIsLookedThrough() throws Exception {
    Path zip = folder.resolve("many.zip");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip));
        var many = new ZipOutputStream(out)) {
      for (int i = 0; i < 20_000; i++) {
        many.putNextEntry(new ZipEntry("folder-" + i + "/"));
        many.putNextEntry(new ZipEntry("folder-" + i + "/readme.md"));
      }
      many.putNextEntry(new ZipEntry("ml/ratings.csv"));
    }
    try (Place place = Place.open(zip, () -> {})) {
      assertThat(place.files()).extracting(DataFile::path).startsWith("ml/ratings.csv");
    }
  }

  /** Somebody's whole disk, with a data set near its top. */
  @Test
  void aFolderOfVeryManyFilesIsLookedIntoNearItsTop() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path set = Files.createDirectory(disk.resolve("set"));
    Files.writeString(set.resolve("movies.csv"), "movieId,title,genres\n1,Up (2009),\n");
    Files.writeString(set.resolve("ratings.csv"), "userId,movieId,rating\n1,1,4\n");
    fill(Files.createDirectories(disk.resolve("deep/deeper")));
    try (Place place = Place.open(disk, () -> {})) {
      assertThat(place.whole()).isFalse();
      assertThat(place.files())
          .extracting(DataFile::path)
          .containsExactly("set/movies.csv", "set/ratings.csv");
    }
    assertThat(DataSets.read(disk, Progress.NONE).ratings().size()).isEqualTo(1);

    Files.delete(set.resolve("ratings.csv"));
    Files.delete(set.resolve("movies.csv"));
    assertThatThrownBy(() -> DataSets.read(disk, Progress.NONE))
        .isInstanceOf(DataSetException.class)
        .hasMessageContaining("has more than 50,000 files and folders")
        .hasMessageContaining("choose the folder inside it");

    Path crowded = disk.resolve("deep/deeper");
    Path table = Files.writeString(crowded.resolve("ratings.csv"), "user,item,rating\n1,1,4\n");
    for (Path one : List.of(crowded, table)) {
      assertThatThrownBy(() -> DataSets.read(one, Progress.NONE))
          .isInstanceOf(DataSetException.class)
          .hasMessageContaining("has more than 50,000 files; put the data set into a folder");
    }
    stopsSoon(disk);
  }

  private static void fill(Path place) throws IOException {
    Path first = Files.createFile(place.resolve("0"));
    for (int i = 1; i <= FolderFiles.MOST; i++) {
      Files.createLink(place.resolve(String.valueOf(i)), first);
    }
  }

  /** It is asked for each file whether to stop. */
  private static void stopsSoon(Path disk) {
    var asked = new AtomicInteger();
    Runnable stop =
        () -> {
          if (asked.incrementAndGet() > 100) {
            throw new CancellationException();
          }
        };
    assertThatThrownBy(() -> Place.open(disk, stop)).isInstanceOf(CancellationException.class);
    assertThat(asked).hasValue(101);
  }

  /** A tar is skipped through to find its files: what is skipped is unpacked too. */
  @Test
  void whatIsSkippedCountsAsUnpacked() throws Exception {
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public long skip(long bytes) {
            return bytes;
          }
        };
    try (var limited = new UnpackingLimit(zeros, "a.tar.gz", 1 << 20)) {
      assertThatThrownBy(() -> limited.skipNBytes(1L << 30))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("a.tar.gz unpacks to more than 200 times");
    }
  }
}
