package org.cinefactor.profile.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.profile.KeptMovies;

/** The table of titles that are kept with a profile; genres have a line each. */
final class KeptMoviesTable {
  static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS movie (
        id INTEGER PRIMARY KEY, title TEXT NOT NULL, genres TEXT NOT NULL)\
      """;

  private final Connection connection;

  KeptMoviesTable(Connection connection) {
    this.connection = connection;
  }

  KeptMovies read() throws SQLException {
    List<Movie> movies = new ArrayList<>();
    try (Statement s = connection.createStatement();
        ResultSet row = s.executeQuery("SELECT id, title, genres FROM movie ORDER BY id")) {
      while (row.next()) {
        List<Genre> genres =
            String.valueOf(row.getString(3))
                .lines()
                .filter(name -> !name.isBlank())
                .map(Genre::new)
                .toList();
        movies.add(new Movie(row.getInt(1), String.valueOf(row.getString(2)), genres));
      }
    }
    return KeptMovies.none().with(movies);
  }

  /** Writes the movies that are new or have another title. */
  void write(KeptMovies before, KeptMovies after) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT OR REPLACE INTO movie (id, title, genres) VALUES (?, ?, ?)")) {
      for (Movie movie : after.asMap().values()) {
        if (before.movie(movie.id()).filter(movie::equals).isEmpty()) {
          insert.setInt(1, movie.id());
          insert.setString(2, movie.title());
          insert.setString(
              3, movie.genres().stream().map(Genre::name).collect(Collectors.joining("\n")));
          insert.executeUpdate();
        }
      }
    }
  }
}
