package org.cinefactor.profile.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.file.WholeFile;
import org.cinefactor.profile.Profile;

/**
 * A profile as a CSV file in UTF-8 (RFC 4180), with columns named as MovieLens names them: {@code
 * movieId}, {@code title}, {@code rating} (0.5 to 5, or empty), and {@code lists}: {@code
 * watchlist}, {@code hidden}, {@code not seen}, with a bar between two of them. A row for each
 * movie, what was rated first.
 */
public final class ProfileCsv {
  static final String LIST_SEPARATOR = "|";

  private static final CSVFormat FORMAT = CSVFormat.RFC4180;

  private ProfileCsv() {}

  /**
   * Writes everything that a person has said.
   *
   * @param catalog gives the titles; those of movies that it does not have stay empty
   * @throws IOException when the file cannot be written; one that was there is then unchanged
   */
  public static void write(Path file, Profile profile, Catalog catalog) throws IOException {
    WholeFile.write(file, text(profile, catalog));
  }

  static String text(Profile profile, Catalog catalog) throws IOException {
    var text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
      csv.printRecord("movieId", "title", "rating", "lists");
      for (int id : movies(profile)) {
        var stars = profile.ratings().stars(id);
        csv.printRecord(
            id,
            catalog.movie(id).map(Movie::title).orElse(""),
            stars.isPresent() ? Double.toString(stars.getAsDouble()) : "",
            lists(profile, id));
      }
    }
    return text.toString();
  }

  private static SequencedSet<Integer> movies(Profile profile) {
    var ids = new LinkedHashSet<>(profile.ratings().movieIds());
    for (ListName list : ListName.values()) {
      ids.addAll(list.of(profile));
    }
    return ids;
  }

  private static String lists(Profile profile, int id) {
    return Stream.of(ListName.values())
        .filter(list -> list.of(profile).contains(id))
        .map(ListName::word)
        .collect(Collectors.joining(LIST_SEPARATOR));
  }
}
