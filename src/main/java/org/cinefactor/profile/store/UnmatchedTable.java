package org.cinefactor.profile.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.cinefactor.profile.UnmatchedMovie;
import org.cinefactor.profile.UnmatchedMovies;

/** The table of the movies that no data set had; a line for each title, 0 for no year or number. */
final class UnmatchedTable {
  static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS unmatched (
        id INTEGER PRIMARY KEY, titles TEXT NOT NULL, year INTEGER NOT NULL,
        imdb INTEGER NOT NULL, tmdb INTEGER NOT NULL)\
      """;

  private final Connection connection;

  UnmatchedTable(Connection connection) {
    this.connection = connection;
  }

  /** All movies, the first one first: ids fall. */
  UnmatchedMovies read() throws SQLException {
    var movies = new LinkedHashMap<Integer, UnmatchedMovie>();
    try (Statement s = connection.createStatement();
        ResultSet row =
            s.executeQuery("SELECT id, titles, year, imdb, tmdb FROM unmatched ORDER BY id DESC")) {
      while (row.next()) {
        List<String> titles = String.valueOf(row.getString(2)).lines().toList();
        if (row.getInt(1) < 0 && !titles.isEmpty()) {
          movies.put(
              row.getInt(1),
              new UnmatchedMovie(
                  titles, whole(row.getInt(3)), number(row.getLong(4)), number(row.getLong(5))));
        }
      }
    }
    return UnmatchedMovies.of(movies);
  }

  /** Writes the movies that were not there before. */
  void write(UnmatchedMovies before, UnmatchedMovies after) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO unmatched (id, titles, year, imdb, tmdb)"
                + " VALUES (?, ?, ?, ?, ?)")) {
      for (Map.Entry<Integer, UnmatchedMovie> entry : after.asMap().entrySet()) {
        if (before.movie(entry.getKey()).isEmpty()) {
          UnmatchedMovie movie = entry.getValue();
          insert.setInt(1, entry.getKey());
          insert.setString(2, String.join("\n", movie.titles()));
          insert.setInt(3, movie.year().orElse(0));
          insert.setLong(4, movie.imdb().orElse(0));
          insert.setLong(5, movie.tmdb().orElse(0));
          insert.executeUpdate();
        }
      }
    }
  }

  private static OptionalInt whole(int value) {
    return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static OptionalLong number(long value) {
    return value == 0 ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
