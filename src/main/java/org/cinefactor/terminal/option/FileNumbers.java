package org.cinefactor.terminal.option;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.match.SharedIds;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.profile.Profile;

/**
 * The numbers of movies in a data set's files, by which a person in a terminal names them, since
 * {@code search} says those; the ids under which their stars are kept may be others.
 *
 * @param written the data set with the ids of its files
 * @param data the same, with its movies in the same order, with the ids that all else is said by
 */
public record FileNumbers(DataSet written, DataSet data) {
  /** The numbers of a data set that is looked at as it is written. */
  public static FileNumbers same(DataSet data) {
    return new FileNumbers(data, data);
  }

  /** True where the numbers in the files are the ids that stars are kept by. */
  boolean areShared() {
    return written.equals(data);
  }

  /** The ids of movies by the numbers of the files. */
  private Map<Integer, Integer> ids() {
    List<Movie> from = written.catalog().movies();
    List<Movie> to = data.catalog().movies();
    Map<Integer, Integer> ids = HashMap.newHashMap(from.size());
    for (int i = 0; i < from.size(); i++) {
      ids.put(from.get(i).id(), to.get(i).id());
    }
    return ids;
  }

  /** The ids of some movies of the data set. */
  List<Integer> ids(List<Integer> numbers) {
    Map<Integer, Integer> ids = ids();
    return numbers.stream().map(number -> Objects.requireNonNull(ids.get(number))).toList();
  }

  /**
   * The numbers in a file of somebody's ratings: MovieLens' for a data set that has movies of
   * MovieLens, as in the window, else the data set's own.
   */
  FileNumbers ofRatings() {
    boolean movieLens =
        data.catalog().movies().stream().anyMatch(movie -> SharedIds.isMovieLens(movie.id()));
    return movieLens ? this : same(written);
  }

  /**
   * A person's stars and what is not to be recommended to them, by the numbers of the files; what
   * is said of movies that the data set lacks is left out.
   */
  Profile byNumber(Profile byId) {
    if (areShared()) {
      return byId;
    }
    Map<Integer, Integer> numbers = HashMap.newHashMap(data.catalog().size());
    ids().forEach((number, id) -> numbers.put(id, number));
    var never = new LinkedHashSet<Integer>();
    byId.neverRecommended().stream().map(numbers::get).filter(Objects::nonNull).forEach(never::add);
    return new Profile(renumbered(byId.ratings(), numbers), new LinkedHashSet<>(), never);
  }

  /** Ratings by ids; those of movies that the data set lacks are left out where it has others. */
  Ratings ids(Ratings byNumber) {
    return areShared() ? byNumber : renumbered(byNumber, ids());
  }

  private static Ratings renumbered(Ratings given, Map<Integer, Integer> to) {
    Ratings ratings = Ratings.none();
    for (Map.Entry<Integer, Double> one : given.asMap().entrySet()) {
      Integer id = to.get(one.getKey());
      ratings = id == null ? ratings : ratings.with(id, one.getValue());
    }
    return ratings.withNotSeen(
        given.notSeen().stream().map(to::get).filter(Objects::nonNull).toList());
  }
}
