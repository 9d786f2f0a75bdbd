package org.cinefactor.ui.control.movie;

import java.util.OptionalDouble;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.Profile;
import org.cinefactor.text.Texts;

/** A movie with all that the person says of it, in words for those who do not see the row. */
public final class MovieWords {
  private static final Texts TEXTS = Texts.of(MovieWords.class);

  private MovieWords() {}

  /** A movie's name and year, and below them its genres. */
  public static String withGenres(Movie movie) {
    String genres = movie.genres().stream().map(Genre::word).collect(Collectors.joining(", "));
    return movie.nameAndYear() + "\n" + genres;
  }

  /** For example {@code The Matrix (1999), 4.5 stars, on the watchlist}. */
  public static String of(Movie movie, Profile profile) {
    int id = movie.id();
    OptionalDouble stars = profile.ratings().stars(id);
    var words = new StringJoiner(", ");
    words.add(movie.nameAndYear());
    words.add(
        stars.isPresent()
            ? TEXTS.format("stars.spoken", stars.getAsDouble())
            : TEXTS.get("movie.unrated"));
    add(words, TEXTS.get("movie.watchlist"), profile.watchlist().contains(id));
    add(words, TEXTS.get("movie.notSeen"), profile.ratings().notSeen().contains(id));
    add(words, TEXTS.get("movie.seen"), profile.seen().contains(id));
    add(words, TEXTS.get("movie.hidden"), profile.hidden().contains(id));
    add(words, TEXTS.get("movie.liked"), profile.labels().of(Label.LIKED).contains(id));
    return words.toString();
  }

  private static void add(StringJoiner words, String state, boolean so) {
    if (so) {
      words.add(state);
    }
  }
}
