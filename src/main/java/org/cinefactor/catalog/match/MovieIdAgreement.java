package org.cinefactor.catalog.match;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.MovieTitle;

/**
 * The agreement of two catalogs on movie ids: how many ids both have, and for how many of these the
 * titles agree.
 *
 * <p>Two titles agree when one of either's, its further ones in parentheses included, is spelled
 * like one of the other's, without its article, and the years are at most one apart where both have
 * one. Numbers are the same where at least half of the titles agree. Of MovieLens' latest small
 * sets of 2016 and 2018, 7,062 of 7,063 agree; with the ids of one shuffled, none do, and with its
 * movies numbered from 1 on in their order, 32 of 5,642.
 *
 * @param movies how many numbers both have
 * @param agreeing for how many of them the titles agree
 */
public record MovieIdAgreement(int movies, int agreeing) {
  /** Compares two catalogs. */
  public static MovieIdAgreement of(Catalog one, Catalog other) {
    int movies = 0;
    int agreeing = 0;
    for (Movie movie : one.movies()) {
      Optional<Movie> same = other.movie(movie.id());
      if (same.isPresent()) {
        movies++;
        agreeing += agree(movie.title(), same.get().title()) ? 1 : 0;
      }
    }
    return new MovieIdAgreement(movies, agreeing);
  }

  /** True unless the titles say that the numbers are others; so too where no number is common. */
  public boolean areShared() {
    return 2L * agreeing >= movies;
  }

  private static boolean agree(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    MovieTitle first = MovieTitle.parse(one);
    MovieTitle second = MovieTitle.parse(other);
    boolean near =
        first.year().isEmpty()
            || second.year().isEmpty()
            || Math.abs(first.year().getAsInt() - second.year().getAsInt()) <= 1;
    return near && !Collections.disjoint(spelled(first), spelled(second));
  }

  private static Set<String> spelled(MovieTitle title) {
    var keys = new HashSet<String>();
    keys.add(SpelledTitle.of(title.main()).key());
    title.otherTitles().forEach(other -> keys.add(SpelledTitle.of(other).key()));
    keys.remove("");
    return keys;
  }
}
