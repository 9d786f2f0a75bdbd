package org.cinefactor.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as other programs spell them. */
final class MovieMatcherTest {
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              movie(1, "Matrix, The (1999)"),
              movie(2, "Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)"),
              movie(3, "Seven (a.k.a. Se7en) (1995)"),
              movie(4, "Sabrina (1954)"),
              movie(5, "Sabrina (1995)"),
              movie(6, "Hamlet (1990)"),
              movie(7, "Hamlet (1990)"),
              movie(8, "Spider-Man (2002)"),
              movie(9, "Babylon 5"),
              movie(10, "Star Wars: Episode IV - A New Hope (1977)"),
              movie(11, "Alpha: One (2001)"),
              movie(12, "Company, The (2003)"),
              movie(13, "V for Vendetta (2006)"),
              movie(14, "Whiplash (2014)"),
              movie(15, "Ice Age 2: The Meltdown (2006)"),
              movie(16, "Monty Python's Life of Brian (1979)"),
              movie(17, "Naked Gun 33 1/3: The Final Insult (1994)"),
              movie(18, "Kill Bill: Vol. 2 (2004)"),
              movie(19, "Three Colors: Blue (Trois couleurs: Bleu) (1993)"),
              movie(20, "Old Boy (2003)"),
              movie(21, "Gone in 60 Seconds (2000)"),
              movie(22, "Man with the Movie Camera, The (1929)"),
              movie(23, "Crime of Father Amaro, The (2002)")));

  private static final MovieMatcher BY_TITLE = new MovieMatcher(CATALOG, ExternalIds.none());
  private static final MovieMatcher BY_NUMBER =
      new MovieMatcher(CATALOG, new ExternalIds(Map.of(1, 133093L, 14, 2582802L), Map.of(2, 194L)));

  @ParameterizedTest
  @CsvSource({
    "The Matrix, 1999, 1",
    "'matrix, the', 1999, 1",
    "Amélie, 2001, 2",
    "Le Fabuleux destin d'Amelie Poulain, 2001, 2",
    "Se7en, 1995, 3",
    "Spiderman, 2002, 8",
    "Sabrina, 1954, 4",
    "Whiplash, 2014, 14",
    "Star Wars, 1977, 10",
    "A New Hope, 1977, 10",
    "V for Vendetta, 2005, 13",
    "Ice Age: The Meltdown, 2006, 15",
    "Life of Brian, 1979, 16",
    "The Naked Gun 33⅓: The Final Insult, 1994, 17",
    "Kill Bill: Volume II, 2004, 18",
    "Three Colours: Blue, 1993, 19",
    "Oldboy, 2003, 20",
    "Gone in Sixty Seconds, 2000, 21",
    "Man with a Movie Camera, 1929, 22",
  })
  void spellingsOfOneTitle(String title, int year, int id) {
    assertThat(BY_TITLE.find(SoughtMovie.of(title, OptionalInt.of(year))))
        .isInstanceOfSatisfying(
            Match.Found.class, found -> assertThat(found.movie().id()).isEqualTo(id));
  }

  @ParameterizedTest
  @CsvSource({
    "Company, 2002, 12",
    "Sabrina, 1996, 5",
    "Alpha, 2001, 11",
    "Company, 2003, 12",
    "Whiplash, 2013, 14",
    "The Matrix, 1998, 1",
    "The Crime of Padre Amaro, 2002, 23",
    "Hamlet, 1990, 6",
    "Star Wars: Return, 1977,",
    "Sabrina, 1975,",
    "Star Wars, 1978,",
    "Matrix Reloaded, 1999,",
    "One, 2001, 11",
    "'', 1999,",
  })
  void whatIsNotCertainIsAskedOrNotFound(String title, int year, Integer candidate) {
    Match match = BY_TITLE.find(SoughtMovie.of(title, OptionalInt.of(year)));
    if (candidate == null) {
      assertThat(match).isInstanceOf(Match.NotFound.class);
    } else {
      assertThat(match)
          .isInstanceOfSatisfying(
              Match.Doubtful.class,
              doubt -> assertThat(doubt.candidates().getFirst().id()).isEqualTo(candidate));
    }
  }

  @Test
  void withoutAYearOnlyALongTitleDecides() {
    assertThat(BY_TITLE.find(SoughtMovie.of("V for Vendetta", OptionalInt.empty())))
        .isInstanceOf(Match.Found.class);
    assertThat(BY_TITLE.find(SoughtMovie.of("Whiplash", OptionalInt.empty())))
        .isInstanceOf(Match.Doubtful.class);
    assertThat(BY_TITLE.find(SoughtMovie.of("Babylon 5", OptionalInt.of(1994))))
        .isInstanceOf(Match.Found.class);
  }

  /** MovieLens 100K has a second Chasing Amy, whose id comes from the place. */
  @Test
  void ofAMovieThatIsThereTwiceTheOneWithTheSharedIdIsMeant() {
    var matcher =
        new MovieMatcher(
            new Catalog(
                List.of(
                    movie(SharedIds.BY_PLACE + 1, "Chasing Amy (1997)"),
                    movie(1639, "Chasing Amy (1997)"),
                    movie(SharedIds.BY_PLACE + 2, "Hamlet (1990)"),
                    movie(SharedIds.BY_PLACE + 3, "Hamlet (1990)"))),
            ExternalIds.none());
    assertThat(matcher.find(SoughtMovie.of("Chasing Amy", OptionalInt.of(1997))))
        .isInstanceOfSatisfying(
            Match.Found.class, found -> assertThat(found.movie().id()).isEqualTo(1639));
    assertThat(matcher.find(SoughtMovie.of("Hamlet", OptionalInt.of(1990))))
        .isInstanceOf(Match.Doubtful.class);
  }

  @Test
  void aNumberCountsWhateverTheLanguageOfTheTitle() {
    assertFound(sought("Matrice", 1999, 133093, 0), 1);
    assertFound(sought("Die fabelhafte Welt", 2001, 0, 194), 2);
    assertThat(BY_NUMBER.find(sought("Whiplash", 2013, 99, 0)))
        .as("a short film with a number of its own")
        .isInstanceOf(Match.NotFound.class);
  }

  @Test
  void aNumberThatIsAnotherMoviesDoesNotCountBeforeTheTitle() {
    assertFound(sought("V for Vendetta", 2006, 133093, 0), 13);
    var counterfeit =
        new SoughtMovie(
            List.of("Oldboy"),
            OptionalInt.of(2003),
            OptionalInt.of(14),
            OptionalLong.empty(),
            OptionalLong.empty());
    assertFound(counterfeit, 20);
  }

  private static void assertFound(SoughtMovie sought, int id) {
    assertThat(BY_NUMBER.find(sought))
        .isInstanceOfSatisfying(
            Match.Found.class, found -> assertThat(found.movie().id()).isEqualTo(id));
  }

  private static SoughtMovie sought(String title, int year, long imdb, long tmdb) {
    return new SoughtMovie(
        List.of(title),
        OptionalInt.of(year),
        OptionalInt.empty(),
        imdb == 0 ? OptionalLong.empty() : OptionalLong.of(imdb),
        tmdb == 0 ? OptionalLong.empty() : OptionalLong.of(tmdb));
  }

  private static Movie movie(int id, String title) {
    return new Movie(id, title, List.of());
  }
}
