package org.cinefactor.lab.lesson;

import org.cinefactor.lab.tastes.Tastes;

/**
 * The counts of lists that two components can give, as a lesson's author found them.
 *
 * @param orderedLists different lists in order
 * @param distinctSets different sets of movies
 * @param movies movies that ever appear
 */
public record ExpectedTasteFigures(int orderedLists, int distinctSets, int movies) {
  /** The counts of some tastes. */
  static ExpectedTasteFigures of(Tastes tastes) {
    return new ExpectedTasteFigures(
        tastes.lists().size(), tastes.distinctSets(), tastes.movieIds().size());
  }
}
