package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.exchange.format.Column;
import org.cinefactor.profile.exchange.format.ReadChoices;
import org.cinefactor.profile.exchange.format.Reading;
import org.cinefactor.profile.exchange.row.StarScale;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the services, and tables of nobody known. */
final class FormatsTest {
  private static final String LIST =
      """
      Letterboxd list export v7
      Date,Name,Tags,URL,Description
      2020-01-01,Best,,u,

      Position,Name,Year,URL,Description
      1,Toy Story,1995,u,
      """;

  @TempDir Path folder;

  @Test
  void theZipOfLetterboxdWithAllItsFiles() throws IOException {
    ImportedRatings taken = read(ExportedFiles.zip(filesOfLetterboxd()));

    Profile profile = taken.profile();
    assertThat(profile.ratings().asMap()).isEqualTo(Map.of(1, 4.5, 3, 5.0, 2, 4.0));
    assertThat(profile.seen()).containsExactly(5);
    assertThat(profile.watchlist()).containsExactly(4);
    assertThat(profile.dates()).containsEntry(5, 1_677_801_600L);
    assertThat(profile.labels().movies())
        .isEqualTo(
            Map.of(
                Label.LIKED,
                Set.of(3),
                Label.REWATCHED,
                Set.of(2),
                Label.tag("home"),
                Set.of(2),
                Label.list("Best"),
                Set.of(1)));
    assertThat(taken.review().remarks()).isEmpty();
    assertThat(taken.review().rows())
        .filteredOn(row -> row.outcome() == Outcome.SKIPPED)
        .extracting(ReviewedRow::reason)
        .contains("the rating that counts is in x.zip/ratings.csv, line 3");
  }

  private static Map<String, String> filesOfLetterboxd() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("profile.csv", "Date Joined,Username\n2020-01-01,somebody\n");
    files.put("ratings.csv", letterboxd("Rating", "Toy Story,1995,u,4.5", "The Matrix,1999,u,5"));
    files.put("watched.csv", letterboxd("", "Toy Story,1995,u", "Heat,1995,u"));
    files.put("watchlist.csv", letterboxd("", "Amélie,2001,u"));
    files.put(
        "diary.csv",
        letterboxd(
            "Rating,Rewatch,Tags,Watched Date",
            "The Matrix,1999,u,3,,,2020-01-01",
            "Jumanji,1995,u,4,Yes,home,2022-05-05",
            "Jumanji,1995,u,2,,,2021-05-05"));
    files.put("likes/films.csv", letterboxd("", "The Matrix,1999,u"));
    files.put("lists/best.csv", LIST);
    files.put("deleted/diary.csv", letterboxd("Rating", "Heat,1995,u,1"));
    files.put("orphaned/diary.csv", letterboxd("Rating", "Heat,1995,u,1"));
    return files;
  }

  @Test
  void traktAsJsonAndAsTable() throws IOException {
    ImportedRatings json =
        read(
            "ratings-movies.json",
            """
            [{"rated_at":"2024-01-01T10:00:00.000Z","rating":9,"type":"movie",
              "movie":{"title":"Jumanji","year":1995,"ids":{"imdb":"tt0113497","tmdb":8844}}},
             {"rated_at":"2024-01-01T10:00:00.000Z","rating":10,"type":"show",
              "show":{"title":"Heat","year":1995,"ids":{}}},
             {"watched_at":"2024-01-01T10:00:00.000Z","type":"movie",
              "movie":{"title":"The Matrix","year":1999,"ids":{}}},
             {"listed_at":"2024-01-01T10:00:00.000Z","type":"movie",
              "movie":{"title":"Amélie","year":2001,"ids":{}}}]
            """);
    assertThat(json.profile().ratings().asMap()).isEqualTo(Map.of(2, 4.5));
    assertThat(json.profile().dates())
        .as("rated, and seen")
        .isEqualTo(Map.of(2, 1704103200L, 3, 1704103200L));
    assertThat(json.profile().seen()).containsExactly(3);
    assertThat(json.profile().watchlist()).containsExactly(4);
    assertThat(
            stars(
                """
                rated_at,type,title,year,trakt_id,imdb_id,tmdb_id,rating
                2024-01-01,movie,Jumanji,1995,1,tt0113497,8844,2
                """))
        .isEqualTo(Map.of(2, 1.0));
  }

  @Test
  void theTablesOfOtherServices() throws IOException {
    assertThat(
            stars(
                "TMDb ID,IMDb ID,Type,Name,Release Date,Season Number,Episode Number,Rating,Your"
                    + " Rating,Date Rated\n"
                    + "949,tt0113277,movie,Heat,1995-12-15,,,7.9,3,2024-01-01\n"))
        .isEqualTo(Map.of(5, 1.5));
    assertThat(stars("Название;Оригинальное название;Год;Моя оценка\nЖара;Heat;1995;8\n"))
        .isEqualTo(Map.of(5, 4.0));
    assertThat(
            read(
                    "criticker.xml",
                    """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <recentratings><film><filmid>1</filmid><filmname>The Matrix (1999)</filmname>
                    <rating>87</rating><quote>Good &amp; fast</quote></film></recentratings>
                    """)
                .profile()
                .ratings()
                .asMap())
        .isEqualTo(Map.of(3, 4.5));
    Profile netflix =
        read(
                "NetflixViewingHistory.csv",
                """
                Title,Date
                "Toy Story","1/31/24"
                "The Crown: Season 1: Smoke","1/30/24"
                """)
            .profile();
    assertThat(netflix.ratings().isEmpty()).isTrue();
    assertThat(netflix.seen()).containsExactly(1);
  }

  @Test
  void starsAsPeopleWriteThem() throws IOException {
    assertThat(
            stars(
                """
                Title;Year;Rating
                Toy Story;1995;4,5
                Jumanji;1995;9/10
                Heat;1995;★★★½
                The Matrix;1999;★★★★★
                """))
        .isEqualTo(Map.of(1, 4.5, 2, 4.5, 5, 3.5, 3, 5.0));
    assertThat(
            stars(
                """
                Titel;Jahr;Bewertung
                Toy Story;1995;4 1/2
                Jumanji;1995;2½
                Heat;1995;3.5 stars
                The Matrix;1999;9 1/2 / 10
                """))
        .isEqualTo(Map.of(1, 4.5, 2, 2.5, 5, 3.5, 3, 5.0));
    assertThat(stars("Title,Year,Rating10\nToy Story,1995,3\n")).isEqualTo(Map.of(1, 1.5));
  }

  @Test
  void aTableOfNobodyKnownIsAskedAbout() throws IOException {
    Path unknown =
        Files.writeString(folder.resolve("u.csv"), "Film,Released,Points\nHeat,1995,4\n");
    Path ofTen = Files.writeString(folder.resolve("t.csv"), "title,year,rating\nHeat,1995,8\n");
    assertThat(RatingsImport.read(List.of(unknown, ofTen), ReadChoices.none(), Progress.NONE))
        .hasSize(2)
        .allMatch(reading -> reading instanceof Reading.WhichColumns);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Film,Released,Points#Heat,1995,9#2#TEN",
        "Film,Punkte,Plätze#Heat,87,3#1#HUNDRED",
        "No,Film,Gut#7,Heat,4#-1#FIVE",
        "Code,Film,Gut#12345,Heat,4.5#2#FIVE",
        "Film,Grade,Length#Heat,4,170#1#FIVE",
        "Film,Comment#Heat,fine#-1#FIVE",
        "title,year,rating#Heat,1995,8#2#TEN",
        "title,year,rating#Heat,1995,85#2#HUNDRED",
      })
  void theScaleIsThatOfTheNumbersAndSoIsTheColumnWhoseNameIsNotKnown(
      String header, String row, int place, StarScale scale) throws Exception {
    Path table = Files.writeString(folder.resolve("u.csv"), header + "\n" + row + "\n");
    var which =
        (Reading.WhichColumns)
            RatingsImport.read(List.of(table), ReadChoices.none(), Progress.NONE).getFirst();
    assertThat(which.guess().place(Column.STARS)).isEqualTo(place);
    assertThat(which.guess().scale()).isEqualTo(scale);
  }

  @Test
  void anotherColumnOfRatingsHasItsOwnScaleAndALateNumberCounts() throws Exception {
    String low = "Film,Gut,Toll,Name\n" + "Heat,4,9,90%\n".repeat(1500);
    Path table = Files.writeString(folder.resolve("u.csv"), low + "Heat,4,70,90%\n");
    var which =
        (Reading.WhichColumns)
            RatingsImport.read(List.of(table), ReadChoices.none(), Progress.NONE).getFirst();
    assertThat(which.scale(-1)).isEqualTo(StarScale.FIVE);
    assertThat(which.scale(1)).isEqualTo(StarScale.FIVE);
    assertThat(which.scale(2)).isEqualTo(StarScale.HUNDRED);
    assertThat(which.scale(3)).as("words name their own scale").isEqualTo(StarScale.FIVE);
  }

  private static String letterboxd(String more, String... rows) {
    String header = "Date,Name,Year,Letterboxd URI" + (more.isEmpty() ? "" : "," + more);
    return header + "\n2023-03-03," + String.join("\n2023-03-03,", rows) + "\n";
  }

  private Map<Integer, Double> stars(String table) throws IOException {
    return read("x.csv", table).profile().ratings().asMap();
  }

  private ImportedRatings read(String name, String text) throws IOException {
    return RatingsImport.profile(
        Files.writeString(folder.resolve(name), text), ExportedFiles.MATCHER);
  }

  private ImportedRatings read(byte[] zip) throws IOException {
    return RatingsImport.profile(Files.write(folder.resolve("x.zip"), zip), ExportedFiles.MATCHER);
  }
}
