package org.cinefactor.dataset.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.csv.CsvException;
import org.cinefactor.csv.CsvRow;
import org.cinefactor.csv.CsvTable;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.source.DataFile;
import org.cinefactor.dataset.source.FingerprintedInput;

/**
 * The reader of links.csv, with the columns {@code movieId}, {@code imdbId} and {@code tmdbId}. A
 * data set is whole without it: what cannot be read in it is left out.
 */
final class LinksFile {
  /** The letters before IMDb's numbers of titles, as in tt0114709, which MovieLens leaves out. */
  private static final Pattern IMDB = Pattern.compile("^[tT]{2}(?=\\d)");

  private LinksFile() {}

  static ExternalIds read(Optional<DataFile> file, Runnable pause)
      throws IOException, DataSetException {
    if (file.isEmpty()) {
      return ExternalIds.none();
    }
    try (FingerprintedInput in = file.get().open()) {
      return ids(CsvTable.read(SmallTables.bytes(file.get(), in), pause));
    } catch (CsvException _) {
      // It is no table of links; movies are then found by their titles.
      return ExternalIds.none();
    }
  }

  private static ExternalIds ids(CsvTable table) {
    List<String> header =
        table.header().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    int movie = header.indexOf("movieid");
    int imdb = header.indexOf("imdbid");
    int tmdb = header.indexOf("tmdbid");
    Map<Integer, Long> imdbIds = new HashMap<>();
    Map<Integer, Long> tmdbIds = new HashMap<>();
    for (CsvRow row : table.body()) {
      OptionalLong id = number(row.field(movie));
      if (id.isPresent() && id.getAsLong() <= Integer.MAX_VALUE) {
        int movieId = (int) id.getAsLong();
        number(IMDB.matcher(row.field(imdb)).replaceFirst(""))
            .ifPresent(number -> imdbIds.put(movieId, number));
        number(row.field(tmdb)).ifPresent(number -> tmdbIds.put(movieId, number));
      }
    }
    return new ExternalIds(imdbIds, tmdbIds);
  }

  /** A number, perhaps with the .0 that pandas writes. */
  private static OptionalLong number(String word) {
    String digits = word.endsWith(".0") ? word.substring(0, word.length() - 2) : word;
    try {
      return digits.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
    } catch (NumberFormatException _) {
      // Left out, as the class comment says.
      return OptionalLong.empty();
    }
  }
}
