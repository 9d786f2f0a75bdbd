package org.cinefactor.workspace.start;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.recommend.coldstart.ColdStartMovies;

/** The first picture of a window, before any data is read. Immutable. */
public sealed interface StartPicture {
  /**
   * The list that was on the screen last: nothing that it was made from has changed since.
   *
   * @param places the list, best first
   */
  record LastList(List<Recommendation> places) implements StartPicture {
    /** Copies the list. */
    public LastList {
      places = List.copyOf(places);
    }
  }

  /**
   * The questions for a newcomer, about movies of the data set that comes with the program.
   *
   * @param movies what to ask about
   */
  record Questions(ColdStartMovies movies) implements StartPicture {}

  /**
   * Nothing yet: data and model are read from now on.
   *
   * @param list waits for the list with the person's wishes, where one is made before the window
   *     asks; throws a {@link org.cinefactor.dataset.DataSetException} when the data cannot be
   *     read, and a {@link java.util.concurrent.CancellationException} when it is not wanted any
   *     more
   */
  record Coming(Optional<Callable<List<Recommendation>>> list) implements StartPicture {}

  /** True if there is something to show already. */
  default boolean isThere() {
    return !(this instanceof Coming);
  }
}
