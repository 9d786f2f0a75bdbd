package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.profile.exchange.format.Reading;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports as the services write them today, with what they pack beside ratings. */
final class ServiceExportsTest {
  private static final MovieMatcher MATCHER =
      new MovieMatcher(
          new Catalog(
              List.of(
                  new Movie(1, "Heat (1995)", List.of()),
                  new Movie(2, "Matrix, The (1999)", List.of()),
                  new Movie(3, "Fargo (1996)", List.of()),
                  new Movie(4, "Alien (1979)", List.of()),
                  new Movie(5, "Brother (Brat) (1997)", List.of()),
                  new Movie(
                      6, "Star Wars: Episode V - The Empire Strikes Back (1980)", List.of()))),
          ExternalIds.none());

  @TempDir Path folder;

  @Test
  void criticker() throws IOException {
    String table =
        """
        Score,Film ID,Film Name,Year,Date Rated,Mini Review,URL,Media Type,IMDB ID
        90,2218,Heat,1995,"Apr 10 2008, 08:15",,u,film,tt0113277
        7,22,The Matrix,1999,"Apr 10 2008, 08:15",,u,film,tt0133093
        80,23,Fargo,2014,"Apr 10 2008, 08:15",,u,tv,tt2802850
        """;
    assertThat(profile("criticker.csv", table).ratings().asMap()).isEqualTo(Map.of(1, 4.5, 2, 0.5));
  }

  @Test
  void kinopoiskInItsOwnEncoding() throws IOException {
    String table =
        """
        Русское название;Оригинальное название;Год;Моя оценка;Дата оценки
        Матрица;The Matrix;1999;9;12.03.2015, 21:10
        Жара;Heat;1995;5;12.03.2015, 21:10
        Во все тяжкие (сериал);Breaking Bad;2008 – 2013;10;12.03.2015, 21:10
        """;
    for (Charset charset :
        List.of(
            Charset.forName("windows-1251"), StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
      Path file = Files.write(folder.resolve("votes.csv"), table.getBytes(charset));
      ImportedRatings taken = RatingsImport.profile(file, MATCHER);
      assertThat(taken.profile().ratings().asMap())
          .as(charset.name())
          .isEqualTo(Map.of(2, 4.5, 1, 2.5));
      assertThat(taken.review().rows().getLast().reason()).isEqualTo("it is a TV series");
    }
  }

  @Test
  void tmdbKnowsSeriesAndItsWatchlist() throws IOException {
    String header =
        "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your Rating,";
    Profile rated =
        profile(
            "ratings.csv",
            header
                + """
                Date Rated
                949,tt0113277,movie,Heat,1995-12-15T00:00:00Z,,,7.9,3,2024-01-01T10:00:00Z
                1399,tt0944947,tv,Fargo,1996-04-17T00:00:00Z,,,8.4,9,2024-01-01T10:00:00Z
                """);
    assertThat(rated.ratings().asMap()).isEqualTo(Map.of(1, 1.5));
    Profile watching =
        profile(
            "watchlist.csv",
            header
                + """
                Date Added
                949,tt0113277,movie,Heat,1995-12-15T00:00:00Z,,,7.9,,2024-01-01T10:00:00Z
                """);
    assertThat(watching.watchlist()).containsExactly(1);
  }

  @Test
  void netflixWithItsProfilesAndTrailers() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ViewingActivity.csv"),
            """
            Profile Name,Start Time,Duration,Attributes,Title,Supplemental Video Type,Country
            Me,2023-01-02 20:00:00,01:50:00,,Star Wars: Episode V - The Empire Strikes Back,,DE
            Me,2023-01-02 20:00:00,00:01:00,,The Matrix Reloaded,TRAILER,DE
            Kid,2023-01-02 20:00:00,01:00:00,,Heat,,DE
            """);
    assertThat(RatingsImport.read(List.of(file), ReadChoices.none(), Progress.NONE))
        .containsExactly(new Reading.WhichPerson("ViewingActivity.csv", List.of("Me", "Kid")));
    var mine = new ReadChoices(Optional.of("Me"), Optional.empty(), Map.of());
    ImportReview review =
        RatingsImport.review(
            RatingsImport.read(List.of(file), mine, Progress.NONE), MATCHER, Progress.NONE);
    assertThat(review.rows())
        .extracting(row -> row.outcome() + " " + row.reason())
        .containsExactly("MATCHED ", "SKIPPED it is a trailer or another extra");
  }

  @Test
  void netflixInGerman() throws IOException {
    assertThat(
            outcomes(
                "NetflixViewingHistory.csv",
                """
                Titel,Datum
                "Star Wars: Episode V - The Empire Strikes Back","05.01.20"
                "Dark: Staffel 1: Geheimnisse","31.12.19"
                """))
        .containsExactly("MATCHED ", "SKIPPED it is a TV episode");
  }

  @Test
  void peopleOnAListOfImdbAreNoMovies() throws IOException {
    assertThat(
            outcomes(
                "ls1.csv",
                """
                Position,Const,Created,Modified,Description,Title,Title Type,Year
                1,nm0000233,2019-01-01,2019-01-01,,Quentin Tarantino,,
                2,,2019-01-01,2019-01-01,,Heat,Movie,1995
                """))
        .containsExactly("SKIPPED it is a person", "MATCHED ");
  }

  private List<String> outcomes(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return RatingsImport.review(
            RatingsImport.read(List.of(file), ReadChoices.none(), Progress.NONE),
            MATCHER,
            Progress.NONE)
        .rows()
        .stream()
        .map(row -> row.outcome() + " " + row.reason())
        .toList();
  }

  @Test
  void traktPacksMoreThanMovies() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("ratings-movies.json", "[" + entry("rated_at", "Heat", 1995, ",\"rating\":8") + "]");
    files.put("collection-movies.json", "[" + entry("collected_at", "Fargo", 1996, "") + "]");
    files.put("watched-shows.json", "[{\"plays\":5,\"show\":{\"title\":\"Fargo\"}}]");
    files.put("user-profile.json", "{\"username\":\"x\"}");
    files.put("history.json", "[{\"watched_at\":");
    ImportedRatings taken = read(zip(files));
    assertThat(taken.profile().ratings().asMap()).isEqualTo(Map.of(1, 4.0));
    assertThat(taken.profile().seen()).as("to own is not to have seen").isEmpty();
    assertThat(taken.review().remarks())
        .satisfiesExactly(
            damaged -> assertThat(damaged).startsWith("x.zip/history.json is not complete JSON"),
            others ->
                assertThat(others)
                    .isEqualTo(
                        "Left out, since they say nothing about movies: x.zip/watched-shows.json,"
                            + " x.zip/user-profile.json."),
            places -> assertThat(places).contains("1 movie of a collection"));
  }

  private static String entry(String date, String title, int year, String more) {
    return "{\"%s\":\"2024-03-01T12:00:00.000Z\",\"movie\":{\"title\":\"%s\",\"year\":%d}%s}"
        .formatted(date, title, year, more);
  }

  private Profile profile(String name, String text) throws IOException {
    return RatingsImport.profile(Files.writeString(folder.resolve(name), text), MATCHER).profile();
  }

  private ImportedRatings read(Path zip) throws IOException {
    return RatingsImport.profile(zip, MATCHER);
  }

  private Path zip(Map<String, String> files) throws IOException {
    Path file = folder.resolve("x.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
