package org.cinefactor.dataset.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.MovieTitle;
import org.cinefactor.dataset.layout.MoviesLayout;

/**
 * The movies described in the rows of a table of ratings itself, by columns of titles, genres or
 * years. Of each its first title counts, and its first genres.
 */
final class InlineMovies {
  /** A movie as its rows tell of it. */
  private static final class Described {
    private String title = "";
    private List<Genre> genres = List.of();

    /** True once a second row has a title of it. */
    private boolean again;

    /** A title that is another, empty where there is none. */
    private String other = "";

    private void call(String another) {
      if (title.isEmpty()) {
        title = another;
      } else if (!another.isEmpty()) {
        again = true;
        other = other.isEmpty() && differs(title, another) ? another : other;
      }
    }

    /** An article behind a title or a year that one of them lacks makes no other. */
    private static boolean differs(String one, String other) {
      return !one.equals(other)
          && !MovieTitle.parse(one).name().equalsIgnoreCase(MovieTitle.parse(other).name());
    }
  }

  private final MoviesLayout layout;
  private final TitleText titles;
  private final GenreText genres;
  private final Map<Integer, Described> movies = new HashMap<>();

  InlineMovies(MoviesLayout layout) {
    this.layout = layout;
    this.titles = new TitleText(layout);
    this.genres = new GenreText(layout);
  }

  /** The id of a row's movie: where that is its title, the year belongs to it. */
  String id(List<String> fields) {
    return layout.id() == layout.title() ? titles.of(fields) : fields.get(layout.id());
  }

  /** Notes what a row tells of its movie, which has this number. */
  void add(int movie, List<String> fields) {
    boolean whole = fields.size() > layout.last();
    add(movie, whole ? titles.of(fields) : "", whole ? genres.of(fields) : List.of());
  }

  private Described add(int movie, String title, List<Genre> more) {
    Described described = movies.computeIfAbsent(movie, _ -> new Described());
    described.call(title);
    described.genres = described.genres.isEmpty() ? more : described.genres;
    return described;
  }

  /** Adds what later rows tell. */
  void add(InlineMovies later) {
    later.movies.forEach(
        (movie, more) -> {
          Described described = add(movie, more.title, more.genres);
          described.call(more.other);
          described.again |= more.again;
        });
  }

  /** Forgets all, for the rows are read anew. */
  void forget() {
    movies.clear();
  }

  /** False when most movies with a title in more than one row have another there. */
  boolean areTitles() {
    long again = movies.values().stream().filter(described -> described.again).count();
    return 2 * several() <= again;
  }

  /** The number of movies with more than one title. */
  long several() {
    return movies.values().stream().filter(described -> !described.other.isEmpty()).count();
  }

  /** The first two titles of one of those, the one that counts in front. */
  Optional<List<String>> example() {
    return movies.entrySet().stream()
        .filter(entry -> !entry.getValue().other.isEmpty())
        .min(Map.Entry.comparingByKey())
        .map(entry -> List.of(entry.getValue().title, entry.getValue().other));
  }

  /** The title of a movie, empty where no row has one. */
  String title(int movie) {
    Described described = movies.get(movie);
    return described == null ? "" : described.title;
  }

  /** The genres of a movie, none where no row has some. */
  List<Genre> genres(int movie) {
    Described described = movies.get(movie);
    return described == null ? List.of() : described.genres;
  }
}
