package org.cinefactor.workspace;

import java.util.List;
import java.util.function.Predicate;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.match.NamedId;

/** The reference notebook's example: somebody who likes Disney films. */
public final class SamplePerson {
  private record Rated(NamedId movie, double stars) {}

  private static final List<Rated> RATED =
      List.of(
          rated(1, "Toy Story (1995)", 3), // not shown
          rated(4470, "Ariel (1988)", 5),
          rated(48, "Pocahontas (1995)", 5),
          rated(594, "Snow White and the Seven Dwarfs (1937)", 5), // not shown
          rated(27619, "Lion King 1½, The (2004)", 5), // not shown
          rated(152081, "Zootopia (2016)", 5),
          rated(595, "Beauty and the Beast (1991)", 5), // not shown
          rated(616, "Aristocats, The (1970)", 5), // not shown
          rated(1029, "Dumbo (1941)", 5));

  private SamplePerson() {}

  private static Rated rated(int id, String title, double stars) {
    return new Rated(new NamedId(id, title), stars);
  }

  /** Their ratings, by MovieLens ids. */
  public static Ratings ratings() {
    return ratings(_ -> true);
  }

  /** Their ratings of the movies that a catalog has. */
  public static Ratings ratingsIn(Catalog catalog) {
    return ratings(movie -> movie.in(catalog).isPresent());
  }

  private static Ratings ratings(Predicate<NamedId> known) {
    Ratings ratings = Ratings.none();
    for (Rated one : RATED) {
      ratings = known.test(one.movie()) ? ratings.with(one.movie().id(), one.stars()) : ratings;
    }
    return ratings;
  }
}
