package org.cinefactor.fuzz;

import static org.cinefactor.profile.StepKind.Plain.CHANGES;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.store.ProfileStore;
import org.cinefactor.workspace.backup.Backup;

/** The profile's database, harmed in its bytes, in one of its cells, and in a backup. */
final class FuzzedDatabases {
  private static final String[] CELLS = {
    "UPDATE step SET changes = ?", "UPDATE step SET name = ? WHERE number = 1",
    "UPDATE item SET value = ? WHERE place = 1", "UPDATE item SET shelf = ? WHERE place = 2",
    "UPDATE item SET given_at = ? WHERE place = 3", "UPDATE item SET movie_id = ? WHERE place = 1",
    "UPDATE cursor SET done = ?"
  };

  private FuzzedDatabases() {}

  static List<FuzzedReader> all() throws IOException {
    byte[] database = database();
    return List.of(
        new FuzzedReader(
            "profile",
            List.of(database),
            ProfileException.class,
            (folder, input) -> open(Files.write(folder.resolve("profile.db"), input))),
        new FuzzedReader(
            "profile-cells",
            Seeds.of("RATINGS 1 - 4.5 0\nWATCHLIST 7 - 1.0 0\n", "4.5", "Heat: 4 stars"),
            ProfileException.class,
            (folder, input) -> {
              Path file = Files.write(folder.resolve("profile.db"), database);
              setCell(file, input);
              open(file);
            }),
        new FuzzedReader(
            "backup",
            List.of(backup()),
            ProfileException.class,
            (folder, input) -> Backup.read(Files.write(folder.resolve("a.cinebackup"), input))));
  }

  private static void open(Path file) throws ProfileException {
    try (ProfileStore store = ProfileStore.open(file)) {
      ProfileHistory history = store.history();
      store.save(history.then(CHANGES, history.profile().rated(1, 4)));
      store.save(store.history().undo());
      store.history().ratedAt();
      store.predictions();
    }
  }

  private static void setCell(Path file, byte[] input) throws SQLException {
    String sql = CELLS[input.length % CELLS.length];
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, new String(input, StandardCharsets.UTF_8));
      statement.executeUpdate();
    } catch (SQLException e) {
      if (!String.valueOf(e.getMessage()).contains("SQLITE_CONSTRAINT")
          && !String.valueOf(e.getMessage()).contains("SQLITE_MISMATCH")) {
        throw e;
      }
    }
  }

  private static byte[] database() throws IOException {
    Path folder = Files.createTempDirectory("cinefactor-fuzz");
    Path file = folder.resolve("profile.db");
    try (ProfileStore store = ProfileStore.open(file)) {
      ProfileHistory history = store.history();
      for (int id = 1; id <= 5; id++) {
        history = history.then(CHANGES, history.profile().rated(id, 3.5));
      }
      store.save(history.then(CHANGES, history.profile().watching(9)));
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    Files.delete(folder);
    return bytes;
  }

  private static byte[] backup() throws IOException {
    Path folder = Files.createTempDirectory("cinefactor-fuzz");
    var home = new DataHome(folder.resolve("home"));
    home.create();
    Files.write(home.profile(), database());
    Path file = Backup.write(home, folder.resolve("a.cinebackup"));
    byte[] bytes = Files.readAllBytes(file);
    Workplace.empty(folder);
    Files.delete(folder);
    return bytes;
  }
}
