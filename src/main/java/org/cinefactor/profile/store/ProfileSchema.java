package org.cinefactor.profile.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The schema of a profile's database: the tables that the program makes and nothing that acts on
 * them. A trigger, a view, an index or a check of somebody else's could change or refuse what is
 * saved.
 */
final class ProfileSchema {
  /** The statements that make the tables; each version's tables are some of these. */
  static final List<String> CREATE =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS item (
            place INTEGER PRIMARY KEY, shelf TEXT NOT NULL, movie_id INTEGER NOT NULL,
            value REAL NOT NULL, given_at INTEGER NOT NULL, UNIQUE (shelf, movie_id))\
          """,
          """
          CREATE TABLE IF NOT EXISTS step (
            number INTEGER PRIMARY KEY, name TEXT NOT NULL, changes TEXT NOT NULL)\
          """,
          "CREATE TABLE IF NOT EXISTS cursor (done INTEGER NOT NULL)",
          UnmatchedTable.CREATE,
          PredictionTable.CREATE,
          KeptMoviesTable.CREATE,
          EarlierStarsTable.CREATE);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Map<String, String> OURS =
      CREATE.stream().collect(Collectors.toMap(ProfileSchema::name, ProfileSchema::normal));

  private ProfileSchema() {}

  /**
   * True if the program alone made what acts on its tables. A table of another name does not
   * matter, since nothing of ours reads or writes it; nor do the indexes that a UNIQUE makes.
   *
   * @throws SQLException when the schema cannot be read
   */
  static boolean isOurs(Connection connection) throws SQLException {
    try (Statement s = connection.createStatement();
        ResultSet row = s.executeQuery("SELECT type, name, sql FROM sqlite_schema")) {
      while (row.next()) {
        String name = row.getString(2).toLowerCase(Locale.ROOT);
        String sql = row.getString(3);
        if (sql != null
            && !name.startsWith("sqlite_")
            && !isHarmless(row.getString(1), name, sql)) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean isHarmless(String type, String name, String sql) {
    return "table".equals(type) && OURS.getOrDefault(name, normal(sql)).equals(normal(sql));
  }

  /** A statement without its blanks, and without what SQLite does not keep. */
  private static String normal(String sql) {
    return BLANKS.matcher(sql).replaceAll("").replace("IFNOTEXISTS", "");
  }

  private static String name(String create) {
    return create.split(" ", 7)[5];
  }
}
