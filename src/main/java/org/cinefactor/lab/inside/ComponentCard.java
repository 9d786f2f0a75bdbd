package org.cinefactor.lab.inside;

import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.recommend.feature.ComponentMeaning;

/**
 * A summary of one component: its strongest movies, genres and people.
 *
 * @param component its number, from 0
 * @param meaning the genre or decade that it stands for; empty when there is none
 * @param share its share of the reconstruction, 0 to 1: of the sum of all cells of R̂, which all
 *     components make up together, since nothing in P and Q is negative
 * @param movies the movies that have most of it, most first
 * @param genres the genres of its movies, greatest share first
 * @param people the users of the data set who have most of it, most first
 */
public record ComponentCard(
    int component,
    Optional<ComponentMeaning> meaning,
    double share,
    List<MovieWeight> movies,
    List<GenreShare> genres,
    List<UserWeight> people) {
  public ComponentCard {
    movies = List.copyOf(movies);
    genres = List.copyOf(genres);
    people = List.copyOf(people);
  }

  /**
   * A movie in a component.
   *
   * @param movie the movie
   * @param weight its value in Q
   * @param relative its value divided by the greatest of the component, 0 to 1
   */
  public record MovieWeight(Movie movie, double weight, double relative) {}

  /**
   * A genre in a component.
   *
   * @param genre the genre
   * @param share the share of the component's weight that its movies carry, 0 to 1; a movie with
   *     several genres is divided equally among them, movies without any are left out
   * @param lift that share divided by the genre's share in the whole reconstruction: above 1 where
   *     the component leans to it
   */
  public record GenreShare(Genre genre, double share, double lift) {}

  /**
   * A user of the data set in a component.
   *
   * @param userId the data set's id
   * @param weight their value in P
   * @param share how much of the sum of their row of R̂ comes from the component, 0 to 1
   */
  public record UserWeight(int userId, double weight, double share) {}
}
