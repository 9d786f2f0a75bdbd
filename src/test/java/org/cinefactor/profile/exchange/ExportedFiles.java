package org.cinefactor.profile.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.ExternalIds;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.match.MovieMatcher;

/** Files as services export them, and the few movies that they speak of. */
final class ExportedFiles {
  static final MovieMatcher MATCHER =
      new MovieMatcher(
          new Catalog(
              List.of(
                  movie(1, "Toy Story (1995)"),
                  movie(2, "Jumanji (1995)"),
                  movie(3, "Matrix, The (1999)"),
                  movie(4, "Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)"),
                  movie(5, "Heat (1995)"))),
          new ExternalIds(Map.of(2, 113497L), Map.of(5, 949L)));

  private ExportedFiles() {}

  /** A zip of files with these names and contents. */
  static byte[] zip(Map<String, String> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static Movie movie(int id, String title) {
    return new Movie(id, title, List.of());
  }
}
