package org.cinefactor.lab.tastes;

import java.util.List;

/**
 * One list that the model can give.
 *
 * @param number from 1, in the order of the angle
 * @param movieIds the list, best first
 * @param angles for which people: the angle of p = (p0, p1), 0 degrees where only the first
 *     component counts, 90 where only the second does
 */
public record Taste(int number, List<Integer> movieIds, AngleInterval angles) {
  public Taste {
    movieIds = List.copyOf(movieIds);
  }
}
