package org.cinefactor.ui.control.movie;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.Profile;
import org.cinefactor.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something to do with a movie of a list: a small button in its row, and a key.
 *
 * @param icon the button
 * @param words what it does, for people
 * @param key does it to the selected movie
 * @param on whether it is done already, so that it would be taken back
 * @param action what it does
 */
public record MovieAction(
    Feather icon,
    ObservableValue<String> words,
    KeyCode key,
    BiPredicate<Profile, Movie> on,
    Consumer<Movie> action) {
  private static final Texts TEXTS = Texts.of(MovieAction.class);

  /** Something that is done once. */
  public static MovieAction once(
      Feather icon, ObservableValue<String> words, KeyCode key, Consumer<Movie> action) {
    return new MovieAction(icon, words, key, (_, _) -> false, action);
  }

  /** Puts a movie on the watchlist, or takes it off. */
  public static MovieAction watch(Consumer<Movie> action) {
    return new MovieAction(
        Feather.BOOKMARK,
        new ReadOnlyStringWrapper(TEXTS.get("action.watch")),
        KeyCode.W,
        (profile, movie) -> profile.watchlist().contains(movie.id()),
        action);
  }

  /** Says that a movie is not seen, or takes that back. */
  public static MovieAction notSeen(Consumer<Movie> action) {
    return new MovieAction(
        Feather.CIRCLE,
        new ReadOnlyStringWrapper(TEXTS.get("action.notSeen")),
        KeyCode.N,
        (profile, movie) -> profile.ratings().notSeen().contains(movie.id()),
        action);
  }

  /** Keeps a movie out of the recommendations, or lets it in again. */
  public static MovieAction notInterested(Consumer<Movie> action) {
    return new MovieAction(
        Feather.EYE_OFF,
        new ReadOnlyStringWrapper(TEXTS.get("action.notInterested")),
        KeyCode.H,
        (profile, movie) -> profile.hidden().contains(movie.id()),
        action);
  }
}
