package org.cinefactor.dataset.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.Place;

/**
 * The sentence on a place in which there is no table of ratings: what there is, and the way out.
 */
final class MissingTables {
  private static final String ADVICE =
      "choose a folder or zip as it was downloaded, with movies.csv and ratings.csv in it, or a"
          + " table with columns of users, movies and ratings.";

  private MissingTables() {}

  static DataSetException in(Place place) {
    if (place.chosen().isPresent()) {
      return new DataSetException(
          place.path() + " is neither a folder nor an archive nor a table of ratings; " + ADVICE);
    }
    Optional<DataFile> inner = place.files().stream().filter(MissingTables::isArchive).findFirst();
    boolean movies = has(place, List.of("movies.csv", "movies.dat", "u.item"));
    boolean ratings = has(place, List.of("ratings.csv", "ratings.dat", "u.data"));
    if (inner.isPresent() && !movies) {
      return new DataSetException(
          place.path()
              + " holds another archive, "
              + inner.get().name()
              + ", and no table of ratings; unpack it, and open "
              + inner.get().name()
              + ".");
    }
    String what =
        movies
            ? "no ratings.csv"
            : ratings ? "no movies.csv" : "neither movies.csv nor ratings.csv";
    return new DataSetException(
        place.path() + " is not a data set: there is " + what + " in it; " + ADVICE);
  }

  private static boolean has(Place place, List<String> names) {
    return place.files().stream().anyMatch(file -> names.contains(file.plainName()));
  }

  private static boolean isArchive(DataFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return List.of(".zip", ".tar", ".tgz", ".tar.gz", ".7z", ".rar").stream()
        .anyMatch(name::endsWith);
  }
}
