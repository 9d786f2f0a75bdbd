package org.cinefactor.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.junit.jupiter.api.Test;

/** Ids that every data set's movies have for a person. */
class SharedIdsTest {
  private static final Catalog MOVIELENS =
      catalog(
          "1|Toy Story (1995)",
          "29|City of Lost Children, The (Cité des enfants perdus, La) (1995)",
          "260|Star Wars: Episode IV - A New Hope (1977)",
          "1639|Chasing Amy (1997)",
          "915|Sabrina (1954)",
          "7|Sabrina (1995)",
          "3|Three Wishes for Cinderella (1974)",
          "34048|War of the Worlds (2005)",
          "64997|War of the Worlds (2005)");

  @Test
  void moviesOfMovieLensHaveItsIdsHoweverTheirTitlesAreWritten() {
    assertThat(
            ids(
                "101|TOY STORY (1995)",
                "102|City of Lost Children, The (1995)",
                "103|Star Wars (1977)",
                "104|Sabrina (1995)",
                "105|Three Wishes for Cinderella (1973)"))
        .isEqualTo(Map.of(101, 1, 102, 29, 103, 260, 104, 7, 105, 3));
  }

  /**
   * The years of old data sets are sometimes one off; a remake or a namesake of the year before or
   * after, of which the other data set has only one, must not be taken for it.
   */
  @Test
  void aYearOffIsTakenForTheSameMovieOnlyWhereTheTitleSaysEnough() {
    Catalog movieLens =
        catalog(
            "1|Capote (2005)",
            "2|Dangerous Liaisons (1988)",
            "3|Les Misérables (1998)",
            "4|Three Men and a Baby (1987)",
            "5|Wyatt Earp (1994)",
            "6|Sleeping Beauty (1959)",
            "7|The Jungle Book (1967)");
    Map<Integer, Integer> ids =
        ids(
            catalog(
                "101|Capote (2006)",
                "103|Misérables, Les (1999)",
                "104|Three Men and a Baby (1988)",
                "105|Wyatt Earp (1993)",
                "106|Sleeping Beauty (2011)",
                "107|Jungle Book, The (1994)"),
            movieLens);
    assertThat(ids.get(104)).isEqualTo(4);
    assertThat(List.of(101, 103, 106, 107)).allMatch(id -> !SharedIds.isMovieLens(ids.get(id)));
  }

  /** Both of two neighbouring years in one set, one of them in MovieLens. */
  @Test
  void ofARemakeAYearLaterAndItsOriginalEachIsItself() {
    Catalog movieLens = catalog("1|Return of the Night Queen (1994)");
    Map<Integer, Integer> ids =
        ids(
            catalog("5|Return of the Night Queen (1994)", "6|Return of the Night Queen (1995)"),
            movieLens);
    assertThat(ids.get(5)).isEqualTo(1);
    assertThat(ids.get(6)).matches(SharedIds::isByTitle);
  }

  @Test
  void othersHaveIdsByTitleThatAreTheSameInEveryDataSet() {
    Map<Integer, Integer> here = ids("1|Big Bang Theory, The (1994)", "2|Heat");
    Map<Integer, Integer> there = ids("8|The Big Bang Theory (1994)", "9|HEAT");
    assertThat(here.get(1)).isEqualTo(there.get(8)).matches(SharedIds::isByTitle);
    assertThat(here.get(2)).isEqualTo(there.get(9)).matches(SharedIds::isByTitle);
    assertThat(ids("8|Big Bang Theory (1995)").get(8)).isNotEqualTo(here.get(1));
  }

  /** MovieLens 100K has eighteen titles twice: a person's star belongs to one of the two. */
  @Test
  void ofATitleThatIsThereTwiceTheOneWithMoreRatingsIsTheMovie() {
    Catalog own =
        catalog(
            "246|Chasing Amy (1997)",
            "268|Chasing Amy (1997)",
            "301|The Unheard Of (1990)",
            "302|Unheard Of, The (1990)");
    Map<Integer, Integer> ids = ids(own, id -> id == 268 ? 9 : 2, MOVIELENS);
    assertThat(ids.get(268)).isEqualTo(1639);
    assertThat(ids.get(301)).matches(SharedIds::isByTitle);
    assertThat(List.of(ids.get(246), ids.get(302))).allMatch(id -> id >= SharedIds.BY_PLACE);
    assertThat(ids(own, _ -> 2, MOVIELENS).get(246)).isEqualTo(1639);
  }

  @Test
  void whatCannotBeToldApartIsTakenForNoMovieOfAnotherDataSet() {
    Map<Integer, Integer> ids =
        ids(
            "246|Chasing Amy",
            "268|Chasing Amy",
            "3|War of the Worlds (2005)",
            "4|Sabrina",
            "5|Movie 12",
            "6|???");
    assertThat(Set.of(ids.get(246), ids.get(268), ids.get(5), ids.get(6)))
        .hasSize(4)
        .allMatch(id -> id >= SharedIds.BY_PLACE);
    assertThat(List.of(ids.get(3), ids.get(4))).allMatch(SharedIds::isByTitle);
    var elsewhere =
        new SharedIds(
            catalog("5|Movie 12"),
            ExternalIds.none(),
            _ -> 0,
            matcher(MOVIELENS)::findSure,
            "/home/other.csv");
    assertThat(elsewhere.byOwnId(() -> {}).get(5)).isNotEqualTo(ids.get(5));
  }

  /** Stars are kept under these ids: another digest would take them from their movies. */
  @Test
  void theIdsAreTheSameInEveryVersion() {
    assertThat(ids("5|Movie 12", "6|???", "8|Heat"))
        .isEqualTo(Map.of(5, 1_853_131_213, 6, 1_590_518_438, 8, 1_163_657_614));
  }

  @Test
  void aNumberThatBothSidesKnowCountsBeforeTheTitle() {
    var known = new MovieMatcher(MOVIELENS, new ExternalIds(Map.of(1, 114709L), Map.of()));
    var own = catalog("5|Le monde des jouets (1995)");
    var ids =
        new SharedIds(
            own, new ExternalIds(Map.of(5, 114709L), Map.of()), _ -> 0, known::findSure, "/x");
    assertThat(ids.byOwnId(() -> {})).isEqualTo(Map.of(5, 1));
  }

  /**
   * Films of a made-up world, some in MovieLens, some in the other data set, where they are written
   * differently: nobody's stars come to another film, and no two films have one id.
   */
  @Property(tries = 100)
  void noTwoMoviesBecomeOne(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 999) Integer> films,
      @ForAll Random random) {
    List<String> titles = films.stream().distinct().map(SharedIdsTest::title).toList();
    List<Movie> movieLens = new ArrayList<>();
    List<Movie> own = new ArrayList<>();
    Map<Integer, Integer> filmOf = new HashMap<>();
    List<Integer> numbers = new ArrayList<>(IntStream.rangeClosed(1, 500).boxed().toList());
    Collections.shuffle(numbers, random);
    for (int film = 0; film < titles.size(); film++) {
      if (random.nextInt(3) > 0) {
        movieLens.add(new Movie(film + 1, titles.get(film), List.of()));
      }
      if (random.nextInt(3) > 0) {
        int id = numbers.get(film);
        own.add(new Movie(id, respelled(titles.get(film), random), List.of()));
        filmOf.put(id, film + 1);
      }
    }
    Map<Integer, Integer> ids = ids(new Catalog(own), new Catalog(movieLens));
    assertThat(ids.values()).doesNotHaveDuplicates().hasSize(own.size());
    ids.forEach(
        (id, shared) -> {
          if (SharedIds.isMovieLens(shared)) {
            assertThat(shared).isEqualTo(filmOf.get(id));
          }
        });
    Set<Integer> known = movieLens.stream().map(Movie::id).collect(Collectors.toSet());
    long lost =
        filmOf.values().stream().filter(known::contains).filter(f -> !ids.containsValue(f)).count();
    assertThat(lost).isZero();
  }

  /** One of a thousand: few words and years, so that titles and their parts are often alike. */
  private static String title(int film) {
    List<String> words = List.of("Night", "River", "Queen", "Winter", "Return");
    String first = words.get(film / 4 % 5);
    String second = words.get(film / 20 % 5);
    return (film % 2 == 0 ? first + " of the " + second : second + " and " + first)
        + (film / 2 % 2 == 0 ? "" : ": " + words.get(film / 100 % 5) + " " + first)
        + " ("
        + (1960 + 10 * (film / 100))
        + ")";
  }

  private static String respelled(String title, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> title.toUpperCase(Locale.ROOT);
      case 1 -> title.replace("and", "&");
      case 2 -> title.replace("Queen", "Quéen");
      default -> title;
    };
  }

  private static Map<Integer, Integer> ids(String... movies) {
    return ids(catalog(movies), MOVIELENS);
  }

  private static Map<Integer, Integer> ids(Catalog own, Catalog movieLens) {
    return ids(own, _ -> 0, movieLens);
  }

  private static Map<Integer, Integer> ids(
      Catalog own, IntUnaryOperator ratings, Catalog movieLens) {
    return new SharedIds(
            own, ExternalIds.none(), ratings, matcher(movieLens)::findSure, "/home/class.csv")
        .byOwnId(() -> {});
  }

  private static MovieMatcher matcher(Catalog catalog) {
    return new MovieMatcher(catalog, ExternalIds.none());
  }

  private static Catalog catalog(String... movies) {
    List<Movie> all = new ArrayList<>();
    for (String movie : movies) {
      String[] parts = movie.split("\\|", 2);
      all.add(new Movie(Integer.parseInt(parts[0]), parts[1], List.of()));
    }
    return new Catalog(all);
  }
}
