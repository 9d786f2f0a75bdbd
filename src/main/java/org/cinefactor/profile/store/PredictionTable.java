package org.cinefactor.profile.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.cinefactor.profile.KeptPrediction;

/** The table of what was predicted: one row for each movie, the newest first in the list. */
final class PredictionTable {
  static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS prediction (
        movie_id INTEGER PRIMARY KEY, liked REAL NOT NULL, low REAL NOT NULL, high REAL NOT NULL,
        made_at INTEGER NOT NULL)\
      """;

  /**
   * Statement that copies the predictions of a damaged database, as far as the cells can be right.
   */
  static final String TAKE_OVER =
      """
      INSERT OR IGNORE INTO main.prediction
      SELECT movie_id, liked, low, high, made_at FROM damaged.prediction
      WHERE typeof(movie_id) = 'integer' AND abs(movie_id) < 2147483648
        AND typeof(liked) = 'real' AND typeof(low) = 'real' AND typeof(high) = 'real'
        AND typeof(made_at) = 'integer'\
      """;

  private final Connection connection;

  PredictionTable(Connection connection) {
    this.connection = connection;
  }

  void write(KeptPrediction made, long seconds) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT OR REPLACE INTO prediction VALUES (?, ?, ?, ?, ?)")) {
      insert.setInt(1, made.movieId());
      insert.setDouble(2, made.liked());
      insert.setDouble(3, made.low());
      insert.setDouble(4, made.high());
      insert.setLong(5, seconds);
      insert.executeUpdate();
    }
  }

  List<KeptPrediction> read() throws SQLException {
    List<KeptPrediction> all = new ArrayList<>();
    try (Statement s = connection.createStatement();
        ResultSet row =
            s.executeQuery(
                "SELECT movie_id, liked, low, high FROM prediction"
                    + " ORDER BY made_at DESC, movie_id")) {
      while (row.next()) {
        all.add(
            new KeptPrediction(
                row.getInt(1), row.getDouble(2), row.getDouble(3), row.getDouble(4)));
      }
    }
    return all;
  }
}
