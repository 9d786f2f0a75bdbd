package org.cinefactor.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.progress.Progress;

/**
 * The codec of {@link DataSet}: all that was read and worked out of it, in binary, which is read
 * many times as fast as its tables.
 */
public final class DataSetCodec {
  /** Goes up when the same data set is written otherwise, or read with other ids. */
  public static final int VERSION = 4;

  private DataSetCodec() {}

  /** Writes a data set with its fingerprint, which is worked out where it was not yet. */
  public static void write(DataSet data, OutputStream to, Progress progress) throws IOException {
    var out = new BinaryOutput(to, progress);
    out.text(data.name());
    out.text(data.withFingerprint(progress).fingerprint());
    out.whole((data.movieLensIds() ? 1 : 0) | (data.renumbered() ? 2 : 0));
    writeCatalog(data.catalog(), out);
    writeNumbers(data, out);
    writeReport(data.report(), out);
    RatingTable ratings = data.ratings();
    out.whole(ratings.users());
    out.wholes(ratings.users(), ratings::userId);
    out.wholes(ratings.users() + 1, ratings::first);
    out.whole(ratings.size());
    out.wholes(ratings.size(), ratings::movie);
    out.shorts(ratings.size(), ratings::hundredths);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param bytes how much it is
   * @throws IOException when it is something else; other content may also be a RuntimeException
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static DataSet read(InputStream from, long bytes, Progress progress) throws IOException {
    var in = new BinaryInput(from, bytes, progress);
    String name = in.text();
    String fingerprint = in.text();
    int flags = in.whole();
    Catalog catalog = readCatalog(in);
    ExternalIds numbers = readNumbers(in);
    ReadReport report = readReport(in);
    int users = in.count();
    IdIndex userIds = IdIndex.of(in.wholes(users));
    int[] first = in.wholes(users + 1);
    int size = in.count();
    var ratings =
        new RatingTable(
            userIds,
            MovieNumbers.of(catalog),
            first,
            in.wholes(size),
            in.shorts(size),
            progress::stopIfCancelled);
    return new DataSet(
        name, catalog, ratings, report, numbers, (flags & 1) != 0, (flags & 2) != 0, fingerprint);
  }

  private static void writeCatalog(Catalog catalog, BinaryOutput out) throws IOException {
    out.whole(catalog.size());
    Map<List<Genre>, Integer> known = new HashMap<>();
    for (Movie movie : catalog.movies()) {
      out.whole(movie.id());
      out.text(movie.title());
      Integer number = known.putIfAbsent(movie.genres(), known.size());
      out.whole(number == null ? known.size() - 1 : number);
      if (number == null) {
        out.whole(movie.genres().size());
        for (Genre genre : movie.genres()) {
          out.text(genre.name());
        }
      }
    }
  }

  private static Catalog readCatalog(BinaryInput in) throws IOException {
    int size = in.count();
    List<Movie> movies = new ArrayList<>();
    List<List<Genre>> known = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int id = in.whole();
      String title = in.text();
      int number = in.count();
      if (number == known.size()) {
        List<Genre> genres = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
          genres.add(new Genre(in.text()));
        }
        known.add(List.copyOf(genres));
      }
      movies.add(new Movie(id, title, known.get(number)));
    }
    return new Catalog(movies);
  }

  private static void writeNumbers(DataSet data, BinaryOutput out) throws IOException {
    Map<Integer, Long> imdb = new TreeMap<>();
    Map<Integer, Long> tmdb = new TreeMap<>();
    for (Movie movie : data.catalog().movies()) {
      OptionalLong one = data.externalIds().imdb(movie.id());
      OptionalLong other = data.externalIds().tmdb(movie.id());
      one.ifPresent(number -> imdb.put(movie.id(), number));
      other.ifPresent(number -> tmdb.put(movie.id(), number));
    }
    for (Map<Integer, Long> numbers : List.of(imdb, tmdb)) {
      out.whole(numbers.size());
      for (Map.Entry<Integer, Long> entry : numbers.entrySet()) {
        out.whole(entry.getKey());
        out.number(entry.getValue());
      }
    }
  }

  private static ExternalIds readNumbers(BinaryInput in) throws IOException {
    List<Map<Integer, Long>> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Map<Integer, Long> numbers = new HashMap<>();
      for (int left = in.count(); left > 0; left--) {
        numbers.put(in.whole(), in.number());
      }
      both.add(numbers);
    }
    return new ExternalIds(both.getFirst(), both.getLast());
  }

  private static void writeReport(ReadReport report, BinaryOutput out) throws IOException {
    out.whole(report.files().size());
    for (FileFingerprint file : report.files()) {
      out.text(file.name());
      out.number(file.bytes());
      out.number(file.crc32());
    }
    out.number(report.rows());
    out.number(report.skipped());
    out.number(report.repeated());
    out.whole(report.firstSkipped().size());
    for (BadRow row : report.firstSkipped()) {
      out.text(row.file());
      out.number(row.line());
      out.text(row.reason());
    }
    out.whole(report.notes().size());
    for (String note : report.notes()) {
      out.text(note);
    }
  }

  private static ReadReport readReport(BinaryInput in) throws IOException {
    List<FileFingerprint> files = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      files.add(new FileFingerprint(in.text(), in.number(), in.number()));
    }
    long rows = in.number();
    long skipped = in.number();
    long repeated = in.number();
    List<BadRow> bad = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      bad.add(new BadRow(in.text(), in.number(), in.text()));
    }
    List<String> notes = new ArrayList<>();
    for (int left = in.count(); left > 0; left--) {
      notes.add(in.text());
    }
    return new ReadReport(files, rows, skipped, repeated, bad, notes);
  }
}
