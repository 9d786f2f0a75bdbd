package org.cinefactor.profile.exchange.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cinefactor.csv.ByteOrderMark;
import org.cinefactor.csv.SpreadsheetText;
import org.cinefactor.profile.exchange.format.ListsCell;

/**
 * The table of everything that a person has said: title and year, rating from 0.5 to 5, date, and
 * the lists as a {@link ListsCell}. It begins with a byte order mark, by which Excel knows UTF-8.
 */
final class ProfileCsv {
  private ProfileCsv() {}

  static String text(List<ExportedMovie> movies) throws IOException {
    var text = new StringBuilder(ByteOrderMark.LETTER);
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord("Title", "Year", "Rating", "Date", "Lists", "movieId", "imdbId", "tmdbId");
      for (ExportedMovie movie : movies) {
        csv.printRecord(
            SpreadsheetText.harmless(movie.title()),
            movie.year().isPresent() ? Integer.toString(movie.year().getAsInt()) : "",
            stars(movie),
            movie.when().map(Instant::toString).orElse(""),
            ListsCell.of(movie.marks(), movie.labels()),
            movie.movieId().isPresent() ? Integer.toString(movie.movieId().getAsInt()) : "",
            movie.imdbText(),
            movie.tmdb().isPresent() ? Long.toString(movie.tmdb().getAsLong()) : "");
      }
    }
    return text.toString();
  }

  static String stars(ExportedMovie movie) {
    return movie.stars().isPresent() ? Double.toString(movie.stars().getAsDouble()) : "";
  }
}
