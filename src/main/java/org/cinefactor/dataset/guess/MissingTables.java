package org.cinefactor.dataset.guess;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.Place;
import org.cinefactor.dataset.source.SpecialFile;
import org.cinefactor.text.Texts;

/**
 * The sentence on a place in which there is no table of ratings: what there is, and the way out.
 */
final class MissingTables {
  private static final Texts TEXTS = Texts.of(MissingTables.class);

  private static final List<String> MOVIES = List.of("movies.csv", "movies.dat", "u.item");
  private static final List<String> RATINGS = List.of("ratings.csv", "ratings.dat", "u.data");

  private static final List<String> SPREADSHEETS = List.of(".xlsx", ".xls", ".ods", ".numbers");

  /** In every spreadsheet of this century, which is a zip, whatever it is called. */
  private static final String OFFICE = "[Content_Types].xml";

  /** The first line of a movie's ratings as the Netflix prize had them. */
  private static final Pattern NETFLIX = Pattern.compile("\\d+:");

  private static final List<String> UNPACKABLE =
      List.of(".bz2", ".tbz", ".tbz2", ".xz", ".txz", ".zst", ".7z", ".rar");

  private MissingTables() {}

  static DataSetException ofOnePerson(Place place, PersonFile person) {
    return new DataSetException(TEXTS.format("person", place.path(), person.file().name()));
  }

  static DataSetException in(Place place) throws IOException {
    Optional<String> itself = ofItself(place);
    if (itself.isPresent()) {
      return new DataSetException(itself.get());
    }
    List<DataFile> inner = place.files().stream().filter(MissingTables::isArchive).toList();
    if (!place.whole()) {
      return new DataSetException(TEXTS.format("large", place.path(), Place.most()));
    }
    Optional<SpecialFile> none = place.others().stream().filter(MissingTables::isTable).findFirst();
    if (none.isPresent()) {
      return new DataSetException(
          TEXTS.format("noFile", place.path(), none.get().name(), none.get().kind().words()));
    }
    boolean movies = has(place, MOVIES);
    boolean ratings = has(place, RATINGS);
    if (!inner.isEmpty() && !(movies && ratings)) {
      String names = String.join(", ", inner.stream().map(DataFile::name).toList());
      return new DataSetException(
          movies || ratings || inner.size() > 1
              ? TEXTS.format("archives", place.path(), names)
              : TEXTS.format("archive", place.path(), names));
    }
    Optional<DataFile> sheet =
        place.files().stream().filter(file -> isSpreadsheet(file.name())).findFirst();
    if (sheet.isPresent()) {
      return new DataSetException(TEXTS.format("spreadsheet", place.path(), sheet.get().name()));
    }
    for (DataFile file : place.files()) {
      if (RatingsFiles.mayBeTable(file) && isOfNetflix(file)) {
        return new DataSetException(TEXTS.format("netflix", place.path(), file.name()));
      }
    }
    return new DataSetException(
        movies
            ? TEXTS.format("noRatings", place.path())
            : ratings
                ? TEXTS.format("noMovies", place.path())
                : TEXTS.format("neither", place.path()));
  }

  private static boolean isOfNetflix(DataFile file) throws IOException {
    List<List<String>> rows = TableSample.ofAny(file, Optional.empty(), false).rows();
    return !rows.isEmpty() && NETFLIX.matcher(rows.getFirst().getFirst()).matches();
  }

  /** The sentence on a file that was named itself. */
  private static Optional<String> ofItself(Place place) {
    String name = String.valueOf(place.path().getFileName());
    boolean file = Files.isRegularFile(place.path());
    boolean office = place.files().stream().anyMatch(one -> one.path().equals(OFFICE));
    if (file && (office || isSpreadsheet(name))) {
      return Optional.of(TEXTS.format("spreadsheet.itself", place.path()));
    }
    if (file && isUnpackable(name)) {
      return Optional.of(TEXTS.format("packing", place.path()));
    }
    return place.chosen().map(_ -> TEXTS.format("noTable", place.path()));
  }

  private static boolean isTable(SpecialFile one) {
    String name = one.name().toLowerCase(Locale.ROOT);
    return MOVIES.contains(name) || RATINGS.contains(name);
  }

  private static boolean has(Place place, List<String> names) {
    return place.files().stream().anyMatch(file -> names.contains(file.originalName()));
  }

  private static boolean isSpreadsheet(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SPREADSHEETS.stream().anyMatch(lower::endsWith);
  }

  private static boolean isArchive(DataFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    return isUnpackable(name)
        || List.of(".zip", ".tar", ".tgz", ".tar.gz").stream().anyMatch(name::endsWith);
  }

  /** True if a name is that of what is packed in a way that is not read. */
  private static boolean isUnpackable(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return UNPACKABLE.stream().anyMatch(lower::endsWith);
  }
}
