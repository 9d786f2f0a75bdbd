package org.cinefactor.ui.movie;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cinefactor.catalog.ExternalIds;

/**
 * A website with a page about each movie.
 *
 * @param name the site's name
 * @param address the page's address
 */
record MovieSite(String name, String address) {
  /** The pages of a movie whose numbers are known; Letterboxd finds its own by either number. */
  static List<MovieSite> of(ExternalIds ids, int movieId) {
    Stream<MovieSite> imdb =
        ids.imdb(movieId).stream()
            .mapToObj(n -> new MovieSite("IMDb", "https://www.imdb.com/title/" + imdb(n) + "/"));
    Stream<MovieSite> tmdb =
        ids.tmdb(movieId).stream()
            .mapToObj(n -> new MovieSite("TMDB", "https://www.themoviedb.org/movie/" + n));
    Stream<MovieSite> letterboxd =
        Stream.concat(
                ids.tmdb(movieId).stream().mapToObj(n -> "tmdb/" + n),
                ids.imdb(movieId).stream().mapToObj(n -> "imdb/" + imdb(n)))
            .limit(1)
            .map(path -> new MovieSite("Letterboxd", "https://letterboxd.com/" + path + "/"));
    return Stream.of(imdb, tmdb, letterboxd).flatMap(sites -> sites).toList();
  }

  private static String imdb(long number) {
    return String.format(Locale.ROOT, "tt%07d", number);
  }
}
