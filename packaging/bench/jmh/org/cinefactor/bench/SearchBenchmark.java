package org.cinefactor.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.TitleSearch;
import org.cinefactor.catalog.browse.MovieBrowser;
import org.cinefactor.catalog.browse.MovieQuery;
import org.cinefactor.dataset.DataSetException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * The cost of one key in the search field among 87,000 movies: each call finds what stands in the
 * field after the next key of a text. The titles are those of the shipped data set, mixed.
 */
public class SearchBenchmark extends SampledBenchmark {
  private static final int MOVIES = 87_000;
  private static final int SHOWN = 60;

  @Param({
    "the lord of the rings",
    "matrix 1999",
    "starwras",
    "s",
    "genre:drama year:1990-1999 love"
  })
  String text;

  private MovieBrowser browser;
  private int typed;

  @Setup
  public void makeUp() throws DataSetException {
    browser = browser();
  }

  static MovieBrowser browser() throws DataSetException {
    List<Movie> shipped = Shipped.read().catalog().movies();
    var random = new SplittableRandom(1);
    List<Movie> movies = new ArrayList<>();
    Map<Integer, MovieBrowser.Standing> standing = new HashMap<>();
    for (int id = 1; id <= MOVIES; id++) {
      movies.add(new Movie(id, title(shipped, random), genres(shipped, random)));
      int people = (int) (60_000 / Math.pow(id, 0.8));
      standing.put(id, new MovieBrowser.Standing(people, 1 + 4 * random.nextDouble()));
    }
    var catalog = new Catalog(movies);
    var titles = new TitleSearch(catalog, id -> standing.get(id).people());
    return new MovieBrowser(titles, catalog, standing::get, 200_000);
  }

  /** The first half of one title, the second half of another and the year of a third. */
  private static String title(List<Movie> shipped, SplittableRandom random) {
    String[] first = any(shipped, random).mainTitle().split(" ", -1);
    String[] second = any(shipped, random).mainTitle().split(" ", -1);
    var words = new ArrayList<>(List.of(first).subList(0, (first.length + 1) / 2));
    words.addAll(List.of(second).subList(second.length / 2, second.length));
    return String.join(" ", words) + " (" + any(shipped, random).year().orElse(2000) + ")";
  }

  private static List<Genre> genres(List<Movie> shipped, SplittableRandom random) {
    return any(shipped, random).genres();
  }

  private static Movie any(List<Movie> shipped, SplittableRandom random) {
    return shipped.get(random.nextInt(shipped.size()));
  }

  @Benchmark
  public MovieBrowser.Found key() {
    typed = typed % text.length() + 1;
    return browser.find(
        MovieQuery.parse(text.substring(0, typed)), Ratings.none(), Set.of(), SHOWN);
  }

  @Benchmark
  public MovieBrowser.Found everything() {
    return browser.find(MovieQuery.parse(text), Ratings.none(), Set.of(), MOVIES);
  }
}
