package org.cinefactor.profile.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cinefactor.profile.BasicShelf;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.Shelf;
import org.cinefactor.profile.ShelfChange;
import org.cinefactor.profile.StepKindJson;
import org.cinefactor.profile.UndoStep;

/**
 * The tables: {@code item} holds every number of the profile with the time it was given, {@code
 * step} the steps that can be undone, {@code cursor} how many of them are done.
 */
final class ProfileTables {
  /**
   * The version of these tables, in SQLite's {@code user_version}. Version 1 knew no movies that
   * are not seen, version 2 none that are seen without stars, no dates of elsewhere and no
   * unmatched movies, version 3 no labels, version 4 no predictions, version 5 no titles, version 6
   * no earlier stars; their other tables are the same.
   */
  static final int VERSION = 7;

  /** All statements that write, shortened where the program uses longer ones. */
  private static final List<String> WRITES =
      List.of(
          "INSERT INTO item (shelf, movie_id, value, given_at) VALUES (?, ?, ?, ?)"
              + " ON CONFLICT (shelf, movie_id) DO UPDATE SET value = excluded.value",
          "INSERT OR REPLACE INTO step (number, name, changes) VALUES (?, ?, ?)",
          "INSERT INTO cursor (done) VALUES (?)",
          "INSERT OR REPLACE INTO unmatched (id, titles, year, imdb, tmdb) VALUES (?, ?, ?, ?, ?)",
          "INSERT OR REPLACE INTO movie (id, title, genres) VALUES (?, ?, ?)",
          "INSERT INTO prediction (movie_id, liked, low, high, made_at) VALUES (?, ?, ?, ?, ?)",
          EarlierStarsTable.INSERT);

  private final Connection connection;

  ProfileTables(Connection connection) {
    this.connection = connection;
  }

  int version() throws SQLException {
    try (Statement s = connection.createStatement();
        ResultSet row = s.executeQuery("PRAGMA user_version")) {
      return row.getInt(1);
    }
  }

  /**
   * True when the file is sound, its indexes included: by a damaged one the rows that are to be
   * changed are not found, and each save fails or leaves the old stars beside the new ones.
   */
  boolean sound() throws SQLException {
    try (Statement s = connection.createStatement();
        ResultSet row = s.executeQuery("PRAGMA integrity_check(1)")) {
      return "ok".equals(row.getString(1));
    }
  }

  /**
   * Checks that all can be written to these tables: with a table that has lost its key or a column,
   * or a view in a table's place, every save would fail.
   *
   * @throws SQLException when something cannot be written
   */
  void checkWritable() throws SQLException {
    for (String sql : WRITES) {
      connection.prepareStatement(sql).close();
    }
  }

  void create() throws SQLException {
    try (Statement s = connection.createStatement()) {
      for (String table : ProfileSchema.CREATE) {
        s.execute(table);
      }
      s.execute("PRAGMA user_version = " + VERSION);
    }
  }

  /** Some writes, all of which are to be there or none. */
  @FunctionalInterface
  interface Writes<T> {
    T run() throws SQLException;
  }

  /**
   * Makes writes in one transaction, and gives what comes of them.
   *
   * @throws SQLException with the first thing that went wrong; nothing is then written
   */
  <T> T transaction(Writes<T> writes) throws SQLException {
    run("BEGIN IMMEDIATE");
    try {
      T result = writes.run();
      run("COMMIT");
      return result;
    } catch (SQLException | RuntimeException e) {
      rollBack(e);
      throw e;
    }
  }

  /** SQLite has taken it back by itself after some errors, a full disk for one. */
  private void rollBack(Exception why) {
    try {
      run("ROLLBACK");
    } catch (SQLException e) {
      why.addSuppressed(e);
    }
  }

  void copyTo(Path copy) throws SQLException {
    try (PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, copy.toAbsolutePath().toString());
      vacuum.executeUpdate();
    }
  }

  /** A number that changes when another program has written to the file. */
  long dataVersion() throws SQLException {
    try (Statement s = connection.createStatement();
        ResultSet row = s.executeQuery("PRAGMA data_version")) {
      return row.getLong(1);
    }
  }

  /** Writes what differs between two profiles; stars have the moment at which they were given. */
  void write(UndoStep difference, ProfileHistory after) throws SQLException {
    long now = Instant.now().getEpochSecond();
    try (PreparedStatement delete =
            connection.prepareStatement("DELETE FROM item WHERE shelf = ? AND movie_id = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO item (shelf, movie_id, value, given_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (shelf, movie_id) DO UPDATE
                SET value = excluded.value, given_at = excluded.given_at\
                """)) {
      for (ShelfChange change : difference.changes()) {
        PreparedStatement statement = change.after().isEmpty() ? delete : insert;
        statement.setString(1, change.shelf().text());
        statement.setInt(2, change.movieId());
        if (change.after().isPresent()) {
          statement.setDouble(3, change.after().getAsDouble());
          statement.setLong(4, givenAt(change, after).orElse(now));
        }
        statement.executeUpdate();
      }
    }
    reorder(difference, after.profile());
  }

  /** Writes when all movies got their stars. */
  void writeMoments(ProfileHistory history) throws SQLException {
    for (int id : history.profile().ratings().movieIds()) {
      Optional<Long> when = history.stars().givenAt(id).filter(seconds -> seconds >= 0);
      if (when.isPresent()) {
        run(
            "UPDATE item SET given_at = ? WHERE shelf = 'RATINGS' AND movie_id = ?",
            when.get(),
            id);
      }
    }
  }

  private static Optional<Long> givenAt(ShelfChange change, ProfileHistory after) {
    return change.shelf() == BasicShelf.RATINGS
        ? after.stars().givenAt(change.movieId()).filter(when -> when >= 0)
        : Optional.empty();
  }

  private void reorder(UndoStep difference, Profile after) throws SQLException {
    for (Shelf shelf : Shelf.all(after, after)) {
      List<ShelfChange> coming =
          difference.changes().stream()
              .filter(c -> c.shelf().equals(shelf) && c.before().equals(OptionalDouble.empty()))
              .toList();
      List<Integer> ids =
          coming.isEmpty() ? List.of() : List.copyOf(shelf.of(after).sequencedKeySet());
      int behind = ids.size() - coming.size();
      if (coming.stream().anyMatch(change -> change.place() < behind)) {
        moveToEnd(shelf, ids);
      }
    }
  }

  /** Gives movies the last places, in this order. */
  private void moveToEnd(Shelf shelf, List<Integer> ids) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            UPDATE item SET place = (SELECT max(place) + 1 FROM item)
            WHERE shelf = ? AND movie_id = ?\
            """)) {
      for (int id : ids) {
        update.setString(1, shelf.text());
        update.setInt(2, id);
        update.executeUpdate();
      }
    }
  }

  /** Writes the steps that are new, and forgets those that are gone. */
  void write(ProfileHistory before, ProfileHistory after) throws SQLException {
    long same = Math.max(before.first(), after.first());
    while (same < end(before)
        && same < end(after)
        && step(before, same).equals(step(after, same))) {
      same++;
    }
    run("DELETE FROM step WHERE number < ? OR number >= ?", after.first(), same);
    for (long number = same; number < end(after); number++) {
      UndoStep step = step(after, number);
      run(
          "INSERT OR REPLACE INTO step (number, name, changes) VALUES (?, ?, ?)",
          number,
          StepKindJson.write(step.kind()),
          UndoStepText.write(step.changes()));
    }
    run("DELETE FROM cursor");
    run("INSERT INTO cursor (done) VALUES (?)", after.first() + after.done());
  }

  private static long end(ProfileHistory history) {
    return history.first() + history.steps().size();
  }

  private static UndoStep step(ProfileHistory history, long number) {
    return history.steps().get((int) (number - history.first()));
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
