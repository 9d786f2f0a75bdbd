package org.cinefactor.workspace;

import java.util.LinkedHashMap;
import org.cinefactor.catalog.Ratings;

/** The reference notebook's example: somebody who likes Disney films. */
public final class SamplePerson {
  private SamplePerson() {}

  /** Their ratings, by MovieLens ids. */
  public static Ratings ratings() {
    var stars = new LinkedHashMap<Integer, Double>();
    stars.put(1, 3.0);
    stars.put(4470, 5.0);
    stars.put(48, 5.0);
    stars.put(594, 5.0);
    stars.put(27619, 5.0);
    stars.put(152081, 5.0);
    stars.put(595, 5.0);
    stars.put(616, 5.0);
    stars.put(1029, 5.0);
    return Ratings.of(stars);
  }
}
