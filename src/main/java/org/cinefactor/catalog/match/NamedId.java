package org.cinefactor.catalog.match;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieTitle;

/**
 * A movie by MovieLens' id, with its title: a table of MovieLens' shape may have another movie
 * under this id.
 *
 * @param id MovieLens' id
 * @param title its title as in MovieLens, with the year
 */
public record NamedId(int id, String title) {
  /** The movie with this id, unless its title or year says that it is another one. */
  public Optional<Movie> in(Catalog catalog) {
    return catalog.movie(id).filter(movie -> isNamed(movie.title()));
  }

  /** True where a catalog has another movie under this id. */
  public boolean isOtherIn(Catalog catalog) {
    return catalog.movie(id).isPresent() && in(catalog).isEmpty();
  }

  /**
   * Titles change a little from one MovieLens to the next: one word of them, and the year, say
   * enough.
   */
  private boolean isNamed(String other) {
    if (title.equals(other)) {
      return true;
    }
    MovieTitle mine = MovieTitle.parse(title);
    MovieTitle theirs = MovieTitle.parse(other);
    boolean near =
        mine.year().isEmpty()
            || theirs.year().isEmpty()
            || Math.abs(mine.year().getAsInt() - theirs.year().getAsInt()) <= 1;
    return near && !Collections.disjoint(words(mine), words(theirs));
  }

  private static Set<String> words(MovieTitle title) {
    var words = new HashSet<>(SpelledTitle.of(title.main()).words());
    title.otherTitles().forEach(other -> words.addAll(SpelledTitle.of(other).words()));
    return words;
  }
}
