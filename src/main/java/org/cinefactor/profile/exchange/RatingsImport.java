package org.cinefactor.profile.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.catalog.TitleIndex;
import org.cinefactor.profile.Profile;

/**
 * Reads one person's ratings: what {@link ProfileCsv} wrote, or what MovieLens, Letterboxd or IMDb
 * let a person take along. Either all of it can be read, or a sentence says where it cannot.
 */
public final class RatingsImport {
  private final RowReader reader;
  private final Catalog catalog;
  private final Optional<TitleIndex> titles;
  private final SequencedMap<Integer, Double> stars = new LinkedHashMap<>();
  private final Map<ListName, SequencedSet<Integer>> lists = new EnumMap<>(ListName.class);
  private final List<String> notFound = new ArrayList<>();

  private RatingsImport(RowReader reader, Catalog catalog) {
    this.reader = reader;
    this.catalog = catalog;
    this.titles = reader.hasIds() ? Optional.empty() : Optional.of(new TitleIndex(catalog));
    for (ListName list : ListName.values()) {
      lists.put(list, new LinkedHashSet<>());
    }
  }

  /**
   * Reads a file. Ratings out of ten are halved; of two rows of one movie the later counts.
   *
   * @param catalog finds movies by title and year where the file has no numbers
   * @throws ExchangeException when it cannot be read; the sentence names the file, the line and
   *     what to do
   */
  public static ImportedRatings read(Path file, Catalog catalog) throws ExchangeException {
    Sheet sheet = Sheet.read(file);
    var taking = new RatingsImport(new RowReader(file, Columns.of(sheet, file)), catalog);
    for (Sheet.Row row : sheet.rows()) {
      taking.take(row);
    }
    return taking.taken();
  }

  private void take(Sheet.Row row) throws ExchangeException {
    OptionalDouble given = reader.stars(row);
    List<ListName> on = reader.lists(row);
    OptionalInt movie = given.isEmpty() && on.isEmpty() ? OptionalInt.empty() : movie(row);
    if (movie.isEmpty()) {
      return;
    }
    int id = movie.getAsInt();
    given.ifPresent(value -> stars.put(id, value));
    on.forEach(list -> list(list).add(id));
  }

  private OptionalInt movie(Sheet.Row row) throws ExchangeException {
    if (titles.isEmpty()) {
      return OptionalInt.of(reader.movieId(row));
    }
    String title = reader.title(row);
    OptionalInt year = reader.year(row);
    Optional<Movie> movie = titles.get().find(title, year);
    if (movie.isEmpty()) {
      notFound.add(year.isPresent() ? title + " (" + year.getAsInt() + ")" : title);
    }
    return movie.map(found -> OptionalInt.of(found.id())).orElse(OptionalInt.empty());
  }

  private ImportedRatings taken() {
    var all = new LinkedHashSet<>(stars.sequencedKeySet());
    lists.values().forEach(all::addAll);
    int strangers = (int) all.stream().filter(id -> catalog.movie(id).isEmpty()).count();
    var profile =
        new Profile(
            Ratings.of(stars).withNotSeen(list(ListName.NOT_SEEN)),
            list(ListName.WATCHLIST),
            list(ListName.HIDDEN));
    return new ImportedRatings(profile, strangers, notFound);
  }

  private SequencedSet<Integer> list(ListName name) {
    return lists.getOrDefault(name, new LinkedHashSet<>());
  }
}
