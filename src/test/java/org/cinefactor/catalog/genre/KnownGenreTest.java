package org.cinefactor.catalog.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.catalog.browse.Completions;
import org.cinefactor.catalog.browse.MovieBrowser;
import org.cinefactor.catalog.browse.MovieQuery;
import org.cinefactor.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Genres in German. */
@Isolated("the language is that of the whole process")
final class KnownGenreTest {
  private static final Catalog CATALOG =
      new Catalog(List.of(movie(1, "Clue", "Comedy"), movie(2, "Up", "Children's", "Ostern")));

  @BeforeEach
  void speakGerman() {
    Language.GERMAN.use();
  }

  @AfterEach
  void speakAsBefore() {
    Language.SYSTEM.use();
  }

  private static Movie movie(int id, String title, String... genres) {
    return new Movie(id, title, List.of(genres).stream().map(Genre::new).toList());
  }

  @Test
  void genresHaveGermanWordsAndUnknownOnesTheirOwn() {
    assertThat(CATALOG.genres().stream().sorted(Genre.BY_WORD).map(Genre::word))
        .containsExactly("Kinder", "Komödie", "Ostern");
    assertThat(new Genre("Comedy").name()).isEqualTo("Comedy");
  }

  @Test
  void theSearchKnowsBothWords() {
    try (var titles = new TitleSearch(CATALOG, id -> id)) {
      var browser = new MovieBrowser(titles, CATALOG, _ -> new MovieBrowser.Standing(1, 3), 2);
      for (String typed : List.of("genre:komödie", "genre:comedy", "genre:Kom")) {
        assertThat(
                browser.find(MovieQuery.parse(typed), Ratings.of(Map.of()), Set.of(), 9).movies())
            .as(typed)
            .extracting(Movie::id)
            .containsExactly(1);
      }
    }
    assertThat(Completions.of("genre:k", CATALOG.genres()))
        .containsExactly("genre:Kinder", "genre:Komödie");
  }
}
