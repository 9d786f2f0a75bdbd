package org.cinefactor.profile.exchange.export;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cinefactor.csv.SpreadsheetText;
import org.cinefactor.profile.Label;
import org.cinefactor.profile.exchange.row.Mark;

/**
 * The table that letterboxd.com/import reads. It takes every row for a movie that was watched: what
 * is only on the watchlist, or hidden, is left out.
 */
final class LetterboxdCsv {
  private LetterboxdCsv() {}

  static String text(List<ExportedMovie> movies) throws IOException {
    var text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(
          "imdbID", "tmdbID", "Title", "Year", "Rating", "WatchedDate", "Rewatch", "Tags");
      for (ExportedMovie movie : movies) {
        boolean watched = movie.stars().isPresent() || movie.marks().contains(Mark.SEEN);
        if (watched && !movie.title().isEmpty()) {
          csv.printRecord(
              movie.imdbText(),
              movie.tmdb().isPresent() ? Long.toString(movie.tmdb().getAsLong()) : "",
              SpreadsheetText.harmless(movie.plainTitle()),
              movie.year().isPresent() ? Integer.toString(movie.year().getAsInt()) : "",
              ProfileCsv.stars(movie),
              movie.when().map(t -> t.atZone(ZoneOffset.UTC).toLocalDate().toString()).orElse(""),
              movie.labels().containsKey(Label.REWATCHED) ? "true" : "",
              SpreadsheetText.harmless(tags(movie)));
        }
      }
    }
    return text.toString();
  }

  private static String tags(ExportedMovie movie) {
    return movie.labels().keySet().stream()
        .filter(label -> label.kind() == Label.Kind.TAG)
        .map(Label::name)
        .collect(Collectors.joining(", "));
  }
}
