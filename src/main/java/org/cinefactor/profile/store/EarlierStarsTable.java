package org.cinefactor.profile.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.cinefactor.profile.EarlierStars;
import org.cinefactor.profile.StarHistory;

/** The table of the stars that movies had before: a row for each, counted from 0 for a movie. */
final class EarlierStarsTable {
  static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS earlier (
        movie_id INTEGER NOT NULL, number INTEGER NOT NULL, stars REAL NOT NULL,
        given_at INTEGER NOT NULL, step INTEGER NOT NULL, UNIQUE (movie_id, number))\
      """;

  static final String INSERT =
      "INSERT INTO earlier (movie_id, number, stars, given_at, step) VALUES (?, ?, ?, ?, ?)";

  private final Connection connection;

  EarlierStarsTable(Connection connection) {
    this.connection = connection;
  }

  /** Writes the movies whose earlier stars are others now. */
  void write(StarHistory before, StarHistory after) throws SQLException {
    try (PreparedStatement delete =
            connection.prepareStatement("DELETE FROM earlier WHERE movie_id = ?");
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int id : before.earlier().keySet()) {
        if (!before.earlier(id).equals(after.earlier(id))) {
          delete.setInt(1, id);
          delete.executeUpdate();
        }
      }
      for (var entry : after.earlier().entrySet()) {
        if (!before.earlier(entry.getKey()).equals(entry.getValue())) {
          insert(insert, entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private static void insert(PreparedStatement insert, int movieId, List<EarlierStars> all)
      throws SQLException {
    int number = 0;
    for (EarlierStars stars : all) {
      insert.setInt(1, movieId);
      insert.setInt(2, number++);
      insert.setDouble(3, stars.stars());
      insert.setLong(4, stars.givenAt());
      insert.setLong(5, stars.step());
      insert.executeUpdate();
    }
  }
}
