package org.cinefactor.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.layout.RatingScale;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large data sets that are parsed once. */
class ParsedSetStoreTest {
  private static final TableOptions GUESSED = TableOptions.guessed();

  @TempDir Path folder;

  private Path place;
  private ParsedSetStore store;

  @BeforeEach
  void write() throws IOException {
    place = Files.createDirectory(folder.resolve("set"));
    Files.writeString(
        place.resolve("movies.csv"),
        """
        movieId,title,genres
        1,Toy Story (1995),Animation|Comedy
        7,Sabrina (1995),Animation|Comedy
        9,"Amélie, Die fabelhafte Welt der (2001)",(no genres listed)
        """);
    Files.writeString(place.resolve("links.csv"), "movieId,imdbId,tmdbId\n1,0114709,862\n9,,194\n");
    Files.writeString(
        place.resolve("ratings.csv"),
        "userId,movieId,rating\n" + "5,1,4.5\n5,9,2\n2,7,3\n8,1,1\n".repeat(9) + "3,1,x\n");
    store = new ParsedSetStore(folder.resolve("kept"), folder.resolve("none"), 4);
    Files.createFile(folder.resolve("none"));
  }

  @Test
  void aDataSetComesBackAsItWasRead() throws Exception {
    DataSet read = kept();
    DataSet found = store.find(place, GUESSED, Progress.NONE).orElseThrow();
    assertThat(found.name()).isEqualTo("set");
    assertThat(found.catalog().movies()).isEqualTo(read.catalog().movies());
    assertThat(found.report()).isEqualTo(read.report());
    assertThat(found.externalIds().imdb(1)).isEqualTo(OptionalLong.of(114709));
    assertThat(found.externalIds().tmdb(9)).isEqualTo(OptionalLong.of(194));
    assertThat(found.movieLensIds()).isTrue();
    assertThat(found.renumbered()).isFalse();
    assertThat(found.fingerprint()).isEqualTo(read.fingerprint());
    DataSet anew = found.withMovieIds(Map.of(1, 1, 7, 7, 9, 9), Progress.NONE);
    assertThat(anew.fingerprint()).isEqualTo(read.fingerprint());
    assertThat(found.ratings().ratingsOf(1)).isEqualTo(read.ratings().ratingsOf(1));
    assertThat(found.ratings().meanOfMovie(0)).isEqualTo(read.ratings().meanOfMovie(0));
  }

  @Test
  void aFileThatHasChangedOrCameIsNoticed() throws Exception {
    kept();
    Files.setLastModifiedTime(place.resolve("movies.csv"), FileTime.fromMillis(1_000_000));
    assertThat(store.find(place, GUESSED, Progress.NONE)).isEmpty();
    kept();
    assertThat(store.find(place, GUESSED, Progress.NONE)).isPresent();
    Files.createFile(place.resolve("tags.csv"));
    assertThat(store.find(place, GUESSED, Progress.NONE)).isEmpty();
    TableOptions other = GUESSED.withScale(Optional.of(RatingScale.TEN), Optional.empty());
    kept();
    assertThat(store.find(place, other, Progress.NONE)).isEmpty();
  }

  @Test
  void aZipHasNothingBesideItAndAFolderOnlyItsTables() throws Exception {
    Path zip = Files.createDirectory(folder.resolve("downloads")).resolve("set.zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String name : List.of("movies.csv", "ratings.csv")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(Files.readAllBytes(place.resolve(name)));
      }
    }
    store.keep(zip, GUESSED, DataSets.read(zip, Progress.NONE), Progress.NONE);
    kept();
    Files.writeString(zip.resolveSibling("other.csv"), "came later");
    Files.writeString(place.resolve("holiday.jpg"), "came later");
    assertThat(store.find(zip, GUESSED, Progress.NONE)).isPresent();
    assertThat(store.find(place, GUESSED, Progress.NONE)).isPresent();
    Files.setLastModifiedTime(zip, FileTime.fromMillis(1_000_000));
    assertThat(store.find(zip, GUESSED, Progress.NONE)).isEmpty();
  }

  @Test
  void whatIsDamagedOrGoneIsParsedAgain() throws Exception {
    kept();
    Path file = files().getFirst();
    byte[] whole = Files.readAllBytes(file);
    for (int at : new int[] {0, 3, 40, whole.length / 2, whole.length - 9, whole.length - 1}) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(file, damaged);
      assertThat(store.find(place, GUESSED, Progress.NONE)).isEmpty();
    }
    Files.write(file, Arrays.copyOf(whole, whole.length / 3));
    assertThat(store.find(place, GUESSED, Progress.NONE)).isEmpty();
    Files.delete(file);
    assertThat(store.find(place, GUESSED, Progress.NONE)).isEmpty();
    kept();
    assertThat(store.find(place, GUESSED, Progress.NONE)).isPresent();
  }

  @Test
  void smallOnesAreNotKeptAndOfManyTheLastThree() throws Exception {
    new ParsedSetStore(folder.resolve("kept"), folder.resolve("none"), 1000)
        .keep(place, GUESSED, DataSets.read(place, Progress.NONE), Progress.NONE);
    assertThat(folder.resolve("kept")).doesNotExist();
    for (int i = 0; i < 5; i++) {
      Files.setLastModifiedTime(place.resolve("movies.csv"), FileTime.fromMillis(i * 1_000_000L));
      kept();
    }
    assertThat(files()).hasSize(3);
  }

  private DataSet kept() throws DataSetException {
    DataSet read = DataSets.read(place, Progress.NONE);
    store.keep(place, GUESSED, read, Progress.NONE);
    return read;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      return files.toList();
    }
  }
}
