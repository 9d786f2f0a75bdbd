package org.cinefactor.catalog.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.catalog.browse.MovieBrowser.Standing;
import org.junit.jupiter.api.Test;

class MovieBrowserTest {
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              movie(1, "Alien (1979)", "Horror", "Sci-Fi"),
              movie(2, "Aliens (1986)", "Action", "Sci-Fi"),
              movie(3, "Lord of the Rings: The Two Towers, The (2002)", "Fantasy"),
              movie(4, "One Fan's Darling (1990)", "Drama"),
              movie(5, "Small Gem (1991)", "Drama")));
  private static final Map<Integer, Standing> SAID =
      Map.of(
          1, new Standing(200, 4.4),
          2, new Standing(150, 4),
          3, new Standing(180, 3.9),
          4, new Standing(1, 5),
          5, new Standing(8, 4.6));
  private static final Ratings OWN = Ratings.of(Map.of(1, 4.5, 2, 2.0));

  private final MovieBrowser browser =
      new MovieBrowser(
          new TitleSearch(CATALOG, id -> SAID.get(id).people()), CATALOG, SAID::get, 400);

  private static Movie movie(int id, String title, String... genres) {
    return new Movie(id, title, List.of(genres).stream().map(Genre::new).toList());
  }

  private List<Integer> find(String typed) {
    return browser.find(MovieQuery.parse(typed), OWN, Set.of(), 10).movies().stream()
        .map(Movie::id)
        .toList();
  }

  @Test
  void operatorsNarrowWordsAndStandAlone() {
    assertThat(find("alien")).containsExactly(1, 2);
    assertThat(find("alien year:1980-1989")).containsExactly(2);
    assertThat(find("alien genre:horror")).containsExactly(1);
    assertThat(find("genre:sci-fi")).containsExactly(1, 2);
    assertThat(find("year:1990")).containsExactly(4);
    assertThat(find("year:-1985")).containsExactly(1);
    assertThat(find("genre:sci genre:action")).containsExactly(2);
  }

  @Test
  void ownStarsCanBeAskedFor() {
    assertThat(find("rated:")).containsExactly(1, 2);
    assertThat(find("unrated")).containsExactly(3, 5, 4);
    assertThat(find("stars:4..5")).containsExactly(1);
    assertThat(find("stars:2")).containsExactly(2);
    assertThat(find("stars:4.5..")).containsExactly(1);
  }

  @Test
  void bestRatedCountsFewRatingsHonestly() {
    assertThat(find("sort:best").getFirst()).isEqualTo(1);
    assertThat(find("sort:most")).containsExactly(1, 3, 2, 5, 4);
    assertThat(find("sort:gems")).containsExactly(5);
    assertThat(find("sort:surprise")).contains(1, 5).doesNotContain(3);
  }

  @Test
  void countIsExactWhateverIsShown() {
    var movies = IntStream.rangeClosed(1, 3000).mapToObj(i -> movie(i, "Part " + i, "Drama"));
    var catalog = new Catalog(movies.toList());
    try (var titles = new TitleSearch(catalog, id -> 3001 - id)) {
      var many = new MovieBrowser(titles, catalog, _ -> new Standing(1, 3), 400);
      for (String typed : List.of("part", "p", "pa", "genre:drama", "part genre:drama sort:best")) {
        MovieBrowser.Found found = many.find(MovieQuery.parse(typed), OWN, Set.of(), 10);
        assertThat(found.total()).as(typed).isEqualTo(3000);
        assertThat(found.movies()).as(typed).hasSize(10);
      }
      assertThat(many.find(MovieQuery.parse("part unrated"), OWN, Set.of(), 5000).movies())
          .hasSize(2998);
    }
  }

  @Test
  void shortNamesAreKnown() {
    assertThat(find("lotr")).containsExactly(3);
    assertThat(find("LOTR two")).containsExactly(3);
  }

  @Test
  void anUnfinishedOperatorAsksForNothingYet() {
    assertThat(find("genre:")).hasSize(5);
    assertThat(find("alien year:")).containsExactly(1, 2);
    assertThat(find("alien year:19")).containsExactly(1, 2);
    assertThat(find("alien sort:")).containsExactly(1, 2);
    assertThat(MovieQuery.parse("  ").isEmpty()).isTrue();
  }

  @Test
  void operatorsAreFinished() {
    var genres = new TreeSet<>(CATALOG.genres());
    assertThat(Completions.of("alien ge", genres)).containsExactly("genre:");
    assertThat(Completions.of("alien genre:ho", genres)).containsExactly("genre:Horror");
    assertThat(Completions.of("alien", genres)).isEmpty();
    assertThat(Completions.finish("alien ge", "genre:")).isEqualTo("alien genre:");
    assertThat(Completions.finish("alien genre:ho", "genre:Horror"))
        .isEqualTo("alien genre:Horror ");
  }
}
