package org.cinefactor.lab.lesson;

import org.cinefactor.lab.tastes.Tastes;

/**
 * How many tastes two components know.
 *
 * @param orderedLists different lists in order
 * @param distinctSets different sets of movies
 * @param movies movies that ever appear
 */
public record TasteFigures(int orderedLists, int distinctSets, int movies) {
  /** The counts of some tastes. */
  static TasteFigures of(Tastes tastes) {
    return new TasteFigures(tastes.lists().size(), tastes.distinctSets(), tastes.movieIds().size());
  }
}
