package org.cinefactor.profile.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.cinefactor.profile.BasicShelf;
import org.cinefactor.profile.EarlierStars;
import org.cinefactor.profile.KeptMovies;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.Shelf;
import org.cinefactor.profile.ShelfChange;
import org.cinefactor.profile.StarHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.StepKindJson;
import org.cinefactor.profile.UndoStep;
import org.cinefactor.profile.UnmatchedMovies;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The reader of a profile from its tables, cell by cell: a row that cannot be right is left out and
 * counted, and of a table that breaks off the rows on both sides of the break are read.
 */
final class ProfileReader {
  /** Places and numbers of steps are counted up from 0; from far above, nothing can be counted. */
  private static final long MOST = 1L << 53;

  private final Connection connection;
  private final Map<Integer, Long> givenAt = new LinkedHashMap<>();
  private int bad;
  private boolean broken;

  ProfileReader(Connection connection) {
    this.connection = connection;
  }

  /**
   * All that could be read.
   *
   * @param history the profile with its steps
   * @param bad how many rows were left out
   * @param broken whether a table could not be read to its end
   */
  record Found(ProfileHistory history, int bad, boolean broken) {
    boolean whole() {
      return bad == 0 && !broken;
    }
  }

  /**
   * Reads it.
   *
   * @throws SQLException when the file cannot be read for another reason than damage
   */
  Found read() throws SQLException {
    Profile profile = profile();
    return new Found(history(profile), bad, broken);
  }

  private Profile profile() throws SQLException {
    var shelves = new LinkedHashMap<Shelf, LinkedHashMap<Integer, Double>>();
    for (Shelf shelf : BasicShelf.values()) {
      shelves.put(shelf, new LinkedHashMap<>());
    }
    var items = rows("SELECT place, shelf, movie_id, value, given_at FROM item ORDER BY place");
    // A place beyond counting costs the place only.
    bad += items.headMap(-MOST).size() + items.tailMap(MOST).size();
    for (List<@Nullable Object> row : items.values()) {
      Optional<Shelf> shelf = shelf(row.get(1));
      if (shelf.isPresent()
          && row.get(2) instanceof Integer id
          && row.get(3) instanceof Number value
          && shelf.get().holds(value.doubleValue())) {
        shelves
            .computeIfAbsent(shelf.get(), _ -> new LinkedHashMap<>())
            .put(id, value.doubleValue());
        time(shelf.get(), id, row.get(4));
      } else {
        bad++;
      }
    }
    Profile profile = Profile.empty();
    for (var shelf : shelves.entrySet()) {
      profile = shelf.getKey().replace(profile, shelf.getValue());
    }
    return profile;
  }

  /** A time that no calendar has costs the time only. */
  private void time(Shelf shelf, int id, @Nullable Object cell) {
    if (!(cell instanceof Number seconds)
        || seconds.longValue() < 0
        || seconds.longValue() > Shelf.LATEST_SECOND) {
      bad++;
    } else if (shelf == BasicShelf.RATINGS) {
      givenAt.put(id, seconds.longValue());
    }
  }

  /** Steps on the far side of one that cannot be read lead nowhere, and go with it. */
  private ProfileHistory history(Profile profile) throws SQLException {
    long cursor = cursor();
    var steps = new ArrayList<UndoStep>();
    long first = 0;
    long last = Long.MIN_VALUE;
    for (var row : rows("SELECT number, name, changes FROM step ORDER BY number").entrySet()) {
      long number = row.getKey();
      Optional<UndoStep> step = Math.abs(number) < MOST ? step(row.getValue()) : Optional.empty();
      boolean follows = steps.isEmpty() || number == last + 1;
      if (step.isEmpty() || !follows) {
        bad++;
        if (number >= cursor) {
          break;
        }
        steps.clear();
      }
      if (step.isPresent()) {
        first = steps.isEmpty() ? number : first;
        steps.add(step.get());
        last = number;
      }
    }
    int done = (int) Math.clamp(cursor - first, 0L, steps.size());
    return new ProfileHistory(profile, steps, done, first, unmatched(), kept(), stars());
  }

  private StarHistory stars() throws SQLException {
    Map<Integer, List<EarlierStars>> earlier = new LinkedHashMap<>();
    if (hasEarlier()) {
      for (List<@Nullable Object> row :
          rows("SELECT rowid, movie_id, stars, given_at, step FROM earlier ORDER BY rowid")
              .values()) {
        Optional<EarlierStars> stars = earlier(row);
        if (stars.isPresent() && row.get(1) instanceof Integer id) {
          earlier.computeIfAbsent(id, _ -> new ArrayList<>()).add(stars.get());
        } else {
          bad++;
        }
      }
    }
    earlier.replaceAll((_, stars) -> List.copyOf(stars));
    return new StarHistory(Map.copyOf(givenAt), Map.copyOf(earlier));
  }

  private static Optional<EarlierStars> earlier(List<@Nullable Object> row) {
    return row.get(2) instanceof Number stars
            && BasicShelf.RATINGS.holds(stars.doubleValue())
            && row.get(3) instanceof Number seconds
            && BasicShelf.DATES.holds(seconds.doubleValue())
            && row.get(4) instanceof Number step
        ? Optional.of(new EarlierStars(stars.doubleValue(), seconds.longValue(), step.longValue()))
        : Optional.empty();
  }

  /** True if the table is there: a damaged file of an earlier version lacks it. */
  private boolean hasEarlier() throws SQLException {
    return !rows("SELECT rowid FROM sqlite_schema WHERE name = 'earlier' ORDER BY rowid").isEmpty();
  }

  private UnmatchedMovies unmatched() throws SQLException {
    try {
      return new UnmatchedTable(connection).read();
    } catch (SQLException e) {
      if (!isDamage(e)) {
        throw e;
      }
      broken = true;
      return UnmatchedMovies.none();
    }
  }

  private KeptMovies kept() throws SQLException {
    try {
      return new KeptMoviesTable(connection).read();
    } catch (SQLException e) {
      if (!isDamage(e)) {
        throw e;
      }
      broken = true;
      return KeptMovies.none();
    }
  }

  private static Optional<UndoStep> step(List<@Nullable Object> row) {
    if (!(row.get(1) instanceof String name && row.get(2) instanceof String changes)) {
      return Optional.empty();
    }
    try {
      List<ShelfChange> all = UndoStepText.read(changes);
      StepKind kind = StepKindJson.read(name).orElseGet(() -> OldStepSentence.kind(name, all));
      return Optional.of(new UndoStep(kind, all));
    } catch (IllegalArgumentException _) {
      // Counted by the caller.
      return Optional.empty();
    }
  }

  private long cursor() throws SQLException {
    for (List<@Nullable Object> row :
        rows("SELECT rowid, done FROM cursor ORDER BY rowid").values()) {
      if (row.get(1) instanceof Number done) {
        return Math.clamp(done.longValue(), -MOST, MOST);
      }
      bad++;
    }
    return 0;
  }

  /** Rows by their first column, from the begin on, and where that breaks off, from the end on. */
  private NavigableMap<Long, List<@Nullable Object>> rows(String sql) throws SQLException {
    var rows = new TreeMap<Long, List<@Nullable Object>>();
    if (!collect(rows, sql)) {
      broken = true;
      collect(rows, sql + " DESC");
    }
    return rows;
  }

  private boolean collect(Map<Long, List<@Nullable Object>> rows, String sql) throws SQLException {
    try (Statement s = connection.createStatement();
        ResultSet row = s.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      while (row.next()) {
        var cells = new ArrayList<@Nullable Object>();
        for (int i = 1; i <= columns; i++) {
          cells.add(row.getObject(i));
        }
        rows.put(row.getLong(1), cells);
      }
      return true;
    } catch (SQLException e) {
      if (!isDamage(e)) {
        throw e;
      }
      return false;
    }
  }

  /** True if the file itself is at fault, or lacks its end, a table or a column. */
  static boolean isDamage(SQLException e) {
    if (!(e instanceof SQLiteException sqlite)) {
      return false;
    }
    int code = sqlite.getResultCode().code & 0xff;
    return sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ
        || code == SQLiteErrorCode.SQLITE_NOTADB.code
        || code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_ERROR.code;
  }

  private static Optional<Shelf> shelf(@Nullable Object cell) {
    return cell instanceof String text ? Shelf.read(text) : Optional.empty();
  }
}
