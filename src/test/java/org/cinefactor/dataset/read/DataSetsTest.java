package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.catalog.Genre;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.RatingTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSetsTest {
  private static final String RATINGS =
      """
      userId,movieId,rating,timestamp
      7,2,4.5,1260759144
      7,1,3.0,1260759179
      3,2,0.5,1260759182
      """;

  @TempDir Path folder;

  @Test
  void theShippedDataSetIsReadWhole() throws DataSetException {
    DataSet shipped = Folder.read(Folder.SHIPPED);

    assertThat(shipped.name()).isEqualTo("movielens-small-2016");
    assertThat(shipped.ratings().size()).isEqualTo(100_004);
    assertThat(shipped.ratings().users()).isEqualTo(671);
    assertThat(shipped.ratings().ratedMovies()).isEqualTo(9_066);
    assertThat(shipped.catalog().size()).isEqualTo(9_066);
    assertThat(shipped.report().clean()).isTrue();
    assertThat(shipped.report().rows()).isEqualTo(109_070);
    assertThat(shipped.catalog().movie(29).orElseThrow().name())
        .isEqualTo("The City of Lost Children (La Cité des enfants perdus)");
  }

  @Test
  void ratingsAreSortedByUserAndMovie() throws IOException, DataSetException {
    RatingTable table = Folder.read(Folder.with(folder, Folder.MOVIES, RATINGS)).ratings();

    assertThat(table.users()).isEqualTo(2);
    assertThat(table.userId(0)).isEqualTo(3);
    assertThat(table.ratingsOf(0).asMap()).isEqualTo(Map.of(2, 0.5));
    assertThat(table.ratingsOf(1).asMap()).containsExactly(Map.entry(1, 3.0), Map.entry(2, 4.5));
    assertThat(table.user(0)).isZero();
    assertThat(table.user(1)).isOne();
    assertThat(table.user(2)).isOne();
  }

  @Test
  void genresAreSplitAndNoneIsNone() throws IOException, DataSetException {
    DataSet read = Folder.read(Folder.with(folder, Folder.MOVIES, RATINGS));

    assertThat(read.catalog().movie(1).orElseThrow().genres())
        .containsExactly(new Genre("Adventure"), new Genre("Animation"));
    assertThat(read.catalog().movie(3).orElseThrow().genres()).isEmpty();
  }

  /** A row of 200,000 genres held the window up for good. */
  @Test
  void ofThousandsOfGenresAMovieHasTheFirstHundred() throws IOException, DataSetException {
    String many =
        IntStream.range(0, 200_000).mapToObj(i -> "g" + i).collect(Collectors.joining("|"));
    String movies = "movieId,title,genres\n1,Toy Story (1995)," + many + "\n2,Heat (1995),Drama\n";
    DataSet read = Folder.read(Folder.with(folder, movies, RATINGS));

    assertThat(read.catalog().movie(1).orElseThrow().genres())
        .hasSize(100)
        .startsWith(new Genre("g0"))
        .endsWith(new Genre("g99"));
  }

  @Test
  void windowsLineEndsByteOrderMarkAndOtherColumnsChangeNothing()
      throws IOException, DataSetException {
    DataSet plain = Folder.read(Folder.with(folder.resolve("plain"), Folder.MOVIES, RATINGS));
    String other =
        """
        note,"timestamp",rating,MovieId,userId,more
        "hello, you",1260759144,4.5,2,7,
        ,1260759179,3,1,"7",x
        b,1260759182,0.50,2,3,y
        """;
    Path windows =
        Folder.with(
            folder.resolve("w"),
            "\uFEFF" + Folder.MOVIES.replace("\n", "\r\n"),
            "\uFEFF" + other.replace("\n", "\r\n"));

    assertThat(Folder.read(windows).fingerprint()).isEqualTo(plain.fingerprint());
    assertThat(Folder.read(windows).report().clean()).isTrue();
  }

  @Test
  void anotherStarIsAnotherFingerprint() throws IOException, DataSetException {
    String one = Folder.read(Folder.with(folder, Folder.MOVIES, RATINGS)).fingerprint();
    String other =
        Folder.read(Folder.with(folder, Folder.MOVIES, RATINGS.replace("0.5", "1.0")))
            .fingerprint();

    assertThat(one).hasSize(64).isNotEqualTo(other);
  }

  @Test
  void aFolderInsideAndOtherSpellingsOfTheNamesAreFound() throws IOException, DataSetException {
    Path inner = Files.createDirectories(folder.resolve("download/ml-latest-small"));
    Files.writeString(inner.resolve("Movies.CSV"), Folder.MOVIES);
    Files.writeString(inner.resolve("RATINGS.csv"), RATINGS);
    Files.writeString(inner.resolve("links.csv"), "movieId,imdbId,tmdbId\n");

    assertThat(Folder.read(folder.resolve("download")).ratings().size()).isEqualTo(3);
  }

  @Test
  void aZipIsReadLikeAFolder() throws IOException, DataSetException {
    Path zip = folder.resolve("ml-latest-small.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        var packed = new ZipOutputStream(out)) {
      for (String name :
          new String[] {
            "__MACOSX/ml/._movies.csv", "ml/movies.csv", "ml/ratings.csv", "ml/tags.csv"
          }) {
        packed.putNextEntry(new ZipEntry(name));
        packed.write(
            (name.contains("ratings") ? RATINGS : Folder.MOVIES).getBytes(StandardCharsets.UTF_8));
      }
    }

    DataSet read = Folder.read(zip);

    assertThat(read.name()).isEqualTo("ml-latest-small");
    assertThat(read.fingerprint())
        .isEqualTo(
            Folder.read(Folder.with(folder.resolve("plain"), Folder.MOVIES, RATINGS))
                .fingerprint());
  }

  @Test
  void aGenreThatARowNamesTwiceCountsOnce() throws Exception {
    String movies = "movieId,title,genres\n1,Big (1988),Comedy|Drama|Comedy\n";
    DataSet read = Folder.read(Folder.with(folder, movies, "userId,movieId,rating\n1,1,4\n"));
    assertThat(read.catalog().movie(1).orElseThrow().genres())
        .containsExactly(new Genre("Comedy"), new Genre("Drama"));
  }

  @Test
  void aFileOfManyBlocksIsReadInOrder() throws IOException, DataSetException {
    var rows = new StringBuilder("userId,movieId,rating,timestamp\r\n");
    for (int user = 1; user <= 60_000; user++) {
      rows.append(user).append(",1,").append(user % 10 * 0.5 + 0.5).append(",1260759144\r\n");
      rows.append(user).append(",2,5.0,1260759144\r\n");
    }
    RatingTable table =
        Folder.read(Folder.with(folder, Folder.MOVIES, rows.toString().stripTrailing())).ratings();

    assertThat(table.size()).isEqualTo(120_000);
    for (int user = 0; user < table.users(); user++) {
      assertThat(table.userId(user)).isEqualTo(user + 1);
      assertThat(table.stars(table.first(user))).isEqualTo((user + 1) % 10 * 0.5f + 0.5f);
    }
  }
}
