package org.cinefactor.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.match.NamedId;

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

  /** Their ratings without those whose id is another movie's in a data set. */
  public Ratings ratingsIn(Catalog catalog) {
    Ratings ratings = ratings();
    for (Rated one : rated) {
      if (new NamedId(one.id(), one.title()).isOtherIn(catalog)) {
        ratings = ratings.without(one.id());
      }
    }
    return ratings;
  }

  /** The relevant movies of a data set, by id. */
  public Set<Integer> relevantIn(Catalog catalog) {
    return relevant.stream()
        .filter(one -> isIn(catalog, one))
        .map(Wanted::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isIn(Catalog catalog, Wanted movie) {
    return new NamedId(movie.id(), movie.title()).in(catalog).isPresent();
  }

  /** The titles of the movies, rated or relevant, that a data set lacks. */
  public List<String> lackingIn(Catalog catalog) {
    return Stream.concat(
            rated.stream().map(one -> new Wanted(one.id(), one.title())), relevant.stream())
        .filter(one -> !isIn(catalog, one))
        .map(Wanted::title)
        .toList();
  }
}
