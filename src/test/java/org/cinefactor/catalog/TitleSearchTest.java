package org.cinefactor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searches as people type them, on the titles that ship. */
class TitleSearchTest {
  private static final Path DATA = Path.of("data", "movielens-small-2016");

  private static TitleSearch search;

  @BeforeAll
  static void build() throws IOException {
    Map<Integer, Long> ratings = new HashMap<>();
    for (CSVRecord row : rows("ratings.csv")) {
      ratings.merge(Integer.valueOf(row.get("movieId")), 1L, Long::sum);
    }
    var movies = new ArrayList<Movie>();
    for (CSVRecord row : rows("movies.csv")) {
      movies.add(new Movie(Integer.parseInt(row.get("movieId")), row.get("title"), List.of()));
    }
    search = new TitleSearch(new Catalog(movies), id -> ratings.getOrDefault(id, 0L));
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat withHeader = CSVFormat.RFC4180.builder().setHeader().get();
    try (var parser = CSVParser.parse(Files.readString(DATA.resolve(file)), withHeader)) {
      return parser.getRecords();
    }
  }

  @AfterAll
  static void close() {
    search.close();
  }

  private static List<String> titles(String words, int limit) {
    return search.search(words, limit).stream().map(Movie::title).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "matrix#Matrix, The (1999)",
        "the matrix#Matrix, The (1999)",
        "Matrix, The#Matrix, The (1999)",
        "MATRIX#Matrix, The (1999)",
        "matr#Matrix, The (1999)",
        "the matr#Matrix, The (1999)",
        "matrix 1999#Matrix, The (1999)",
        "1999 matrix#Matrix, The (1999)",
        "matrix 2003#Matrix Reloaded, The (2003)",
        "matrix 1998#Matrix, The (1999)",
        "matrix 2000#Matrix, The (1999)",
        "matirx 1999#Matrix, The (1999)",
        "2002 space odyssey#2001: A Space Odyssey (1968)",
        "matirx#Matrix, The (1999)",
        "matrx#Matrix, The (1999)",
        "shawshenk redemption#Shawshank Redemption, The (1994)",
        "pulp ficton#Pulp Fiction (1994)",
        "amelie#Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)",
        "le fabuleux destin#Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)",
        "les miserables 1995#Misérables, Les (1995)",
        "leon#Léon: The Professional (a.k.a. The Professional) (Léon) (1994)",
        "the professional#Léon: The Professional (a.k.a. The Professional) (Léon) (1994)",
        "la haine#Hate (Haine, La) (1995)",
        "cite des enfants perdus#City of Lost Children, The (Cité des enfants perdus, La) (1995)",
        "mash#M*A*S*H (a.k.a. MASH) (1970)",
        "m*a*s*h#M*A*S*H (a.k.a. MASH) (1970)",
        "spiderman#Spider-Man (2002)",
        "spider-man 2#Spider-Man 2 (2004)",
        "spider man#Spider-Man (2002)",
        "starwars#Star Wars: Episode IV - A New Hope (1977)",
        "se7en#Seven (a.k.a. Se7en) (1995)",
        "seven#Seven (a.k.a. Se7en) (1995)",
        "wall-e#WALL·E (2008)",
        "walle#WALL·E (2008)",
        "8 1/2#8 1/2 (8½) (1963)",
        "rocky 2#Rocky II (1979)",
        "godfather 2#Godfather: Part II, The (1974)",
        "toy story ii#Toy Story 2 (1999)",
        "12 monkeys#Twelve Monkeys (a.k.a. 12 Monkeys) (1995)",
        "oceans eleven 2001#Ocean's Eleven (2001)",
        "ocean's 11 2001#Ocean's Eleven (2001)",
        "up#Up (2009)",
        "heat#Heat (1995)",
        "alien#Alien (1979)",
        "aliens#Aliens (1986)",
        "fast & furious 2009#Fast & Furious (Fast and the Furious 4, The) (2009)",
        "the lord of the rings#Lord of the Rings: The Fellowship of the Ring, The (2001)",
        "lord rings towers#Lord of the Rings: The Two Towers, The (2002)",
        "the seven samurai#Seven Samurai (Shichinin no samurai) (1954)",
        "e.t.#E.T. the Extra-Terrestrial (1982)",
        "et extra#E.T. the Extra-Terrestrial (1982)",
        "(500) days#(500) Days of Summer (2009)",
        "the good the bad#Good, the Bad and the Ugly, The (Buono, il brutto, il cattivo, Il)"
            + " (1966)",
        "stranger things#Stranger Things",
      })
  void findsFirst(String words, String title) {
    assertThat(titles(words, 10)).first().isEqualTo(title);
  }

  @Test
  void theBetterKnownComeFirst() {
    assertThat(titles("star wars", 6))
        .containsExactlyInAnyOrder(
            "Star Wars: Episode IV - A New Hope (1977)",
            "Star Wars: Episode V - The Empire Strikes Back (1980)",
            "Star Wars: Episode VI - Return of the Jedi (1983)",
            "Star Wars: Episode I - The Phantom Menace (1999)",
            "Star Wars: Episode II - Attack of the Clones (2002)",
            "Star Wars: Episode III - Revenge of the Sith (2005)");
    assertThat(titles("star wars", 3).getLast()).contains("Jedi");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "*", "--- !", "\"", "zzzzqqqq"})
  void nothingToFindIsAnEmptyList(String words) {
    assertThat(search.search(words, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "a", "the a", "of the", "[", "a:b", "+x -y", "\\", "the ~1", "日本"})
  void anythingMayBeTyped(String words) {
    assertThat(search.search(words, 10)).hasSizeLessThanOrEqualTo(10);
  }

  /** A digit apart is another number; the same holds where its digits are swapped. */
  @ParameterizedTest
  @ValueSource(strings = {"matrix 1989", "matrix 2999", "matrix 9199", "inception 2001", "20000"})
  void aNumberHasNoTypingErrors(String words) {
    assertThat(titles(words, 10)).noneMatch(t -> t.matches("Matrix, The.*|Inception.*|.*2000.*"));
  }

  @Test
  void aYearThatIsRightComesBeforeOneThatIsOneOff() {
    assertThat(titles("toy story 1995", 10)).first().isEqualTo("Toy Story (1995)");
    assertThat(titles("alien 1980", 10)).startsWith("Alien Contamination (1980)", "Alien (1979)");
    assertThat(titles("aliens 1987", 10)).first().isEqualTo("Aliens (1986)");
  }

  @Test
  void theLimitHolds() {
    assertThat(search.search("a", 0)).isEmpty();
    assertThat(search.search("a", 7)).hasSize(7);
  }

  /** Most documents are never scored when few are wanted. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "the lord of the rings",
        "matrix 1999",
        "starwras",
        "spider-man 2",
        "rocky iv",
        "of the",
        "7"
      })
  void fewAreTheFirstOfAll(String text) {
    for (int letters = 1; letters <= text.length(); letters++) {
      String typed = text.substring(0, letters);
      List<Movie> all = search.search(typed, Integer.MAX_VALUE);
      for (int limit : new int[] {5, 10, 60}) {
        assertThat(search.search(typed, limit))
            .as(typed)
            .isEqualTo(all.subList(0, Math.min(limit, all.size())));
      }
    }
  }

  @Test
  void everyLetterOnTheWayToATitleFindsSomething() {
    String title = "the shawshank redemption 1994";
    for (int letters = 1; letters <= title.length(); letters++) {
      assertThat(search.search(title.substring(0, letters), 20))
          .as(title.substring(0, letters))
          .isNotEmpty();
    }
  }
}
