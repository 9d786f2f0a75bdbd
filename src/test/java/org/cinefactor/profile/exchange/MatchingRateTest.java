package org.cinefactor.profile.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.catalog.match.Match;
import org.cinefactor.catalog.match.MovieMatcher;
import org.cinefactor.catalog.match.SoughtMovie;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Assertions;

/** All movies that come along, as other services would spell them. */
final class MatchingRateTest {
  private static final int YEAR_OFF_ONE_IN = 40;
  private static final int LEFT_OUT_ONE_IN = 8;

  private static Catalog catalog = new Catalog(List.of());
  private static MovieMatcher byTitle = new MovieMatcher(catalog, ExternalIds.none());
  private static MovieMatcher byNumber = byTitle;

  @BeforeContainer
  static void readData() throws DataSetException {
    catalog = DataSets.read(Path.of("data", "movielens-small-2016"), Progress.NONE).catalog();
    Map<Integer, Long> imdb = new HashMap<>();
    catalog.movies().forEach(movie -> imdb.put(movie.id(), imdb(movie)));
    byTitle = new MovieMatcher(catalog, ExternalIds.none());
    byNumber = new MovieMatcher(catalog, new ExternalIds(imdb, Map.of()));
  }

  /** The outcomes of a search for many movies. */
  private static final class Counts {
    private int right;
    private int asked;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    void add(Movie movie, SoughtMovie sought, Match match) {
      switch (match) {
        case Match.Found found when isSame(found.movie(), movie) -> right++;
        case Match.Found found -> wrong.add(sought + " as " + found.movie().title());
        case Match.Doubtful _ -> asked++;
        case Match.NotFound _ -> lost.add(sought.titles() + " of " + movie.title());
      }
    }

    double share() {
      return (double) right / (right + asked + wrong.size() + lost.size());
    }
  }

  @Property(tries = 6)
  void byTitleAndYear98OfAHundredAreRightAndNoneIsWrong(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Counts counts = counts(byTitle, seed, false);
    assertThat(counts.wrong).isEmpty();
    assertThat(counts.share()).as(counts.lost.toString()).isGreaterThan(0.98);
  }

  @Property(tries = 3)
  void withNumbersOfIMDb995OfAThousandAreRightAndNoneIsWrong(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    Counts counts = counts(byNumber, seed, true);
    assertThat(counts.wrong).isEmpty();
    assertThat(counts.share()).as(counts.lost.toString()).isGreaterThan(0.995);
  }

  @Property(tries = 3)
  void whatTheDataDoNotHaveIsNeverTakenForAnotherMovie(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var random = new Random(seed);
    List<Movie> kept = new ArrayList<>();
    List<Movie> leftOut = new ArrayList<>();
    for (Movie movie : catalog.movies()) {
      (random.nextInt(LEFT_OUT_ONE_IN) == 0 ? leftOut : kept).add(movie);
    }
    var fewer = new MovieMatcher(new Catalog(kept), ExternalIds.none());
    for (Movie movie : leftOut) {
      SoughtMovie sought = sought(movie, TitleSpelling.AS_IT_IS, random, false);
      if (fewer.find(sought) instanceof Match.Found found && !isSame(found.movie(), movie)) {
        Assertions.fail(movie.title() + " is taken for " + found.movie().title());
      }
    }
  }

  private static Counts counts(MovieMatcher matcher, long seed, boolean numbers) {
    var random = new Random(seed);
    var counts = new Counts();
    TitleSpelling[] spellings = TitleSpelling.values();
    for (Movie movie : catalog.movies()) {
      SoughtMovie sought =
          sought(movie, spellings[random.nextInt(spellings.length)], random, numbers);
      counts.add(movie, sought, matcher.find(sought));
    }
    return counts;
  }

  private static SoughtMovie sought(
      Movie movie, TitleSpelling spelling, Random random, boolean numbered) {
    MovieTitle title = MovieTitle.parse(movie.title());
    boolean off = spelling == TitleSpelling.AS_IT_IS && random.nextInt(YEAR_OFF_ONE_IN) == 0;
    OptionalInt year = movie.year();
    if (off && year.isPresent()) {
      int other = year.getAsInt() - 1 + 2 * random.nextInt(2);
      year = isTaken(title.main(), other) ? year : OptionalInt.of(other);
    }
    return new SoughtMovie(
        List.of(spelling.of(title, random)),
        year,
        OptionalInt.empty(),
        numbered ? OptionalLong.of(imdb(movie)) : OptionalLong.empty(),
        OptionalLong.empty());
  }

  /** True if another movie has this title in that year: who writes so, means that one. */
  private static boolean isTaken(String title, int year) {
    return byTitle.find(SoughtMovie.of(title, OptionalInt.of(year)))
            instanceof Match.Found(Movie _, Match.Certainty certainty)
        && certainty == Match.Certainty.EXACT_YEAR;
  }

  private static long imdb(Movie movie) {
    return 100_000L + movie.id();
  }

  /** Some movies are in the data twice. */
  private static boolean isSame(Movie one, Movie other) {
    return one.equals(other) || one.title().equals(other.title());
  }
}
