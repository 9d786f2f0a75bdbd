package org.cinefactor.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;

/**
 * A made-up typical person: what they have rated, and what a good list for them holds.
 *
 * @param word a short word for the command line: {@code disney}
 * @param title a title for people: {@code Disney lover}
 * @param rated the rated movies with their stars
 * @param relevant the movies that are worth recommending to them
 */
public record Persona(String word, String title, List<Rated> rated, List<Wanted> relevant) {
  /** A movie with stars; the title is as in MovieLens, for reading the file. */
  public record Rated(int id, String title, double stars) {}

  /** A movie that is worth recommending. */
  public record Wanted(int id, String title) {}

  public Persona {
    rated = List.copyOf(rated);
    relevant = List.copyOf(relevant);
  }

  /** Their ratings. */
  public Ratings ratings() {
    Ratings ratings = Ratings.none();
    for (Rated one : rated) {
      ratings = ratings.with(one.id(), one.stars());
    }
    return ratings;
  }

  /** The relevant movies of a data set, by id. */
  public Set<Integer> relevantIn(Catalog catalog) {
    return relevant.stream()
        .map(Wanted::id)
        .filter(id -> catalog.movie(id).isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The titles of the movies, rated or relevant, that a data set lacks. */
  public List<String> lackingIn(Catalog catalog) {
    return Stream.concat(
            rated.stream().map(one -> new Wanted(one.id(), one.title())), relevant.stream())
        .filter(one -> catalog.movie(one.id()).isEmpty())
        .map(Wanted::title)
        .toList();
  }
}
