package org.cinefactor.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes in which GroupLens has published MovieLens since 1998. */
class MovieLensShapesTest {
  private static final String MOVIES_1M =
      """
      1::Toy Story (1995)::Animation|Children's|Comedy
      73::Misérables, Les (1995)::Drama|Musical
      260::Star Wars: Episode IV - A New Hope (1977)::Action|Sci-Fi
      """;
  private static final String RATINGS_1M =
      "1::260::5::978300760\n1::73::3::978302109\n2::1::4::978298413\n";
  private static final String RATINGS_10M =
      "1::260::5::838985046\n1::73::3.5::838983525\n2::1::4.5::868245777\n";
  private static final String DATA_100K = "196\t1\t3\t881250949\n186\t2\t5\t891717742\n";
  private static final String ITEMS_100K =
      "1|Toy Story (1995)|01-Jan-1995||http://us.imdb.com/M/title-exact?Toy%20Story%20(1995)"
          + "|0|0|0|1|1|1|0|0|0|0|0|0|0|0|0|0|0|0|0\n"
          + "2|Misérables, Les (1995)|01-Jan-1995||http://us.imdb.com/x"
          + "|0|0|0|0|0|0|0|0|1|0|0|0|1|0|0|0|0|0|0\n"
          + "267|unknown||||1|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0|0\n";

  @TempDir Path folder;

  private Path file(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, text.getBytes(charset));
  }

  @Test
  void oneMillionIsInLatin1WithDoubleColons() throws IOException, DataSetException {
    file("ml-1m/movies.dat", MOVIES_1M, StandardCharsets.ISO_8859_1);
    file("ml-1m/ratings.dat", RATINGS_1M, StandardCharsets.ISO_8859_1);
    file("ml-1m/users.dat", "1::F::1::10::48067\n", StandardCharsets.ISO_8859_1);

    DataSet read = Folder.read(folder);

    assertThat(read.catalog().movies())
        .containsExactly(
            new Movie(1, "Toy Story (1995)", genres("Animation", "Children's", "Comedy")),
            new Movie(73, "Misérables, Les (1995)", genres("Drama", "Musical")),
            new Movie(
                260, "Star Wars: Episode IV - A New Hope (1977)", genres("Action", "Sci-Fi")));
    assertThat(read.ratings().ratingsOf(0).asMap()).isEqualTo(Map.of(73, 3.0, 260, 5.0));
    assertThat(read.report().clean()).as("%s", read.report()).isTrue();
    assertThat(read.movieLensIds()).isFalse();
  }

  @Test
  void tenMillionHasHalfStars() throws IOException, DataSetException {
    file("ml-10M100K/movies.dat", MOVIES_1M, StandardCharsets.UTF_8);
    file("ml-10M100K/ratings.dat", RATINGS_10M, StandardCharsets.UTF_8);
    file("ml-10M100K/tags.dat", "15::4973::excellent!::1215184630\n", StandardCharsets.UTF_8);

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().ratingsOf(1).asMap()).isEqualTo(Map.of(1, 4.5));
    assertThat(read.catalog().movie(73).orElseThrow().title()).isEqualTo("Misérables, Les (1995)");
  }

  @Test
  void oneHundredThousandHasNineteenFlags() throws IOException, DataSetException {
    file("ml-100k/u.data", DATA_100K, StandardCharsets.ISO_8859_1);
    file("ml-100k/u.item", ITEMS_100K, StandardCharsets.ISO_8859_1);
    file("ml-100k/u.user", "1|24|M|technician|85711\n", StandardCharsets.ISO_8859_1);
    file("ml-100k/ua.base", DATA_100K, StandardCharsets.ISO_8859_1);

    DataSet read = Folder.read(folder);

    assertThat(read.catalog().movies())
        .containsExactly(
            new Movie(1, "Toy Story (1995)", genres("Animation", "Children's", "Comedy")),
            new Movie(2, "Misérables, Les (1995)", genres("Drama", "Musical")),
            new Movie(267, "unknown", List.of()));
    assertThat(read.ratings().userId(0)).isEqualTo(186);
    assertThat(read.ratings().size()).isEqualTo(2);
    assertThat(read.report().clean()).as("%s", read.report()).isTrue();
    assertThat(read.movieLensIds()).isFalse();
  }

  @Test
  void theSameInAZipOrATarIsTheSame() throws IOException, DataSetException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put("a/ml-1m/", new byte[0]);
    contents.put("a/ml-1m/ratings.dat", RATINGS_1M.getBytes(StandardCharsets.UTF_8));
    contents.put("a/ml-1m/movies.dat", MOVIES_1M.getBytes(StandardCharsets.ISO_8859_1));
    contents.put("a/" + "long/".repeat(30) + "readme.txt", new byte[700]);
    file("plain/movies.dat", MOVIES_1M, StandardCharsets.ISO_8859_1);
    file("plain/ratings.dat", RATINGS_1M, StandardCharsets.UTF_8);
    String plain = Folder.read(folder.resolve("plain")).fingerprint();
    Path zip = Packed.zip(folder.resolve("ml-1m.zip"), contents);
    Path tarGz = Packed.gz(folder.resolve("ml-1m.tar.gz"), Packed.tar(contents));
    Path tar = Files.write(folder.resolve("ml-1m.tar"), Packed.tar(contents));

    for (Path archive : List.of(zip, tarGz, tar)) {
      assertThat(Folder.read(archive).fingerprint()).as("%s", archive).isEqualTo(plain);
      assertThat(Folder.read(archive).name()).isEqualTo("ml-1m");
    }
  }

  @Test
  void filesPackedByThemselvesAreUnpacked() throws IOException, DataSetException {
    byte[] ratings = Folder.hundredRows().toString().getBytes(StandardCharsets.UTF_8);
    Packed.gz(folder.resolve("ratings.csv.gz"), ratings);
    Packed.gz(folder.resolve("movies.csv.gz"), Folder.MOVIES.getBytes(StandardCharsets.UTF_8));

    DataSet read = Folder.read(folder);

    assertThat(read.ratings().size()).isEqualTo(100);
    assertThat(read.report().files())
        .extracting(mark -> mark.name())
        .containsExactly("movies.csv.gz", "ratings.csv.gz");
    assertThat(Folder.read(folder.resolve("ratings.csv.gz")).fingerprint())
        .isEqualTo(read.fingerprint());
  }

  @Test
  void theFileRatingsCsvItselfFindsItsMovies() throws IOException, DataSetException {
    Folder.with(folder, Folder.MOVIES, Folder.hundredRows().toString());

    assertThat(Folder.read(folder.resolve("ratings.csv")).fingerprint())
        .isEqualTo(Folder.read(folder).fingerprint());
    assertThat(Folder.read(folder.resolve("movies.csv")).fingerprint())
        .isEqualTo(Folder.read(folder).fingerprint());
  }

  @Test
  void linksAndTagsMayBeThereOrNot() throws IOException, DataSetException {
    Folder.with(folder, Folder.MOVIES, Folder.hundredRows().toString());
    assertThat(Folder.read(folder).externalIds().isEmpty()).isTrue();

    file("links.csv", "movieId,imdbId,tmdbId\n1,tt0114709,862\n", StandardCharsets.UTF_8);
    assertThat(Folder.read(folder).externalIds().imdb(1)).hasValue(114709);
    file("links.csv", "movieId,imdbId,tmdbId\n1,0114709,862\n", StandardCharsets.UTF_8);
    file("tags.csv", "userId,movieId,tag,timestamp\n1,1,fun,9\n", StandardCharsets.UTF_8);

    assertThat(Folder.read(folder).externalIds().imdb(1)).hasValue(114709);
    assertThat(Folder.read(folder).movieLensIds()).isTrue();
  }

  @Test
  void aTableOfMoviesWithoutGenresHasNone() throws IOException, DataSetException {
    Path place =
        Folder.with(
            folder,
            "movieId, title\n1, Toy Story (1995)\n",
            "userId, movieId, rating\n1, 1, 4.0\n");

    assertThat(Folder.read(place).catalog().movies())
        .containsExactly(new Movie(1, "Toy Story (1995)", List.of()));
    assertThat(Folder.read(place).ratings().size()).isOne();
  }

  private static List<Genre> genres(String... names) {
    return List.of(names).stream().map(Genre::new).toList();
  }
}
