package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.log.Log;
import org.cinefactor.profile.DataHome;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.text.Texts;

/**
 * A profile's file that was opened and read, whole or rescued.
 *
 * @param connection to the file
 * @param history what was read
 * @param rescue what the person must know of a rescue; empty when the file was whole
 */
record OpenProfile(Connection connection, ProfileHistory history, Optional<Rescue> rescue) {
  private static final Texts TEXTS = Texts.of(OpenProfile.class);

  /**
   * A rescue.
   *
   * @param sentence what is here and safe, for the person
   * @param kept the damaged file under its new name
   */
  record Rescue(String sentence, Path kept) {}

  /**
   * Opens the file, or makes it; of a damaged one, what can be read is rescued.
   *
   * @throws ProfileException when it is larger than a profile can be, or a newer version wrote it
   * @throws SQLException when it cannot be opened for another reason than damage
   */
  static OpenProfile open(Path file) throws SQLException, IOException {
    Optional<OpenProfile> whole = whole(file);
    return whole.isPresent() ? whole.get() : rescued(file, Optional.empty());
  }

  /** Opens it where it is whole; empty when it is damaged. */
  static Optional<OpenProfile> whole(Path file) throws SQLException, IOException {
    ProfileFile.demandUsualSize(file);
    return new Salvage(file).isDue() ? Optional.empty() : read(file, Optional.empty());
  }

  /**
   * Rescues a damaged file, one program after the other: the second one finds what the first one
   * rescued.
   *
   * @param old a connection to it, which is closed once the damaged file has been copied: closing
   *     it may write to the file
   */
  static OpenProfile rescued(Path file, Optional<Connection> old) throws SQLException, IOException {
    try (var _ = RescueLock.take(RealFile.of(file))) {
      var salvage = new Salvage(file);
      salvage.finish();
      Optional<OpenProfile> whole = whole(file);
      if (whole.isPresent()) {
        closeQuietly(old);
        return whole.get();
      }
      Path kept = salvage.keep();
      closeQuietly(old);
      String sentence = salvage.run(kept);
      return read(file, Optional.of(new Rescue(sentence, kept)))
          .orElseThrow(() -> new IOException(TEXTS.get("rescued.unreadable")));
    }
  }

  private static Optional<OpenProfile> read(Path file, Optional<Rescue> rescue)
      throws SQLException, IOException {
    Path real = RealFile.of(file);
    OwnerOnly.file(real);
    Optional<Connection> opened = Optional.empty();
    boolean read = false;
    try {
      Connection connection = ProfileFile.connect(real);
      opened = Optional.of(connection);
      Optional<ProfileReader.Found> found = found(file, connection);
      read = found.isPresent();
      return found.map(f -> new OpenProfile(connection, f.history(), rescue));
    } catch (SQLException e) {
      if (!ProfileReader.isDamage(e)) {
        throw e;
      }
      Log.warning(OpenProfile.class, "the file of the ratings is damaged", e);
      return Optional.empty();
    } finally {
      if (!read) {
        closeQuietly(opened);
      }
    }
  }

  /** Closes a damaged file, whose failure is known already and only logged. */
  static void closeQuietly(Optional<Connection> opened) {
    opened.ifPresent(
        connection -> {
          try {
            connection.close();
          } catch (SQLException e) {
            Log.warning(OpenProfile.class, "the file of the ratings could not be closed", e);
          }
        });
  }

  private static Optional<ProfileReader.Found> found(Path file, Connection connection)
      throws SQLException, IOException {
    var tables = new ProfileTables(connection);
    int version = tables.version();
    if (version > ProfileTables.VERSION) {
      throw new ProfileException(TEXTS.format("newer", file));
    }
    if (!tables.sound() || !ProfileSchema.isOurs(connection)) {
      return Optional.empty();
    }
    if (version < ProfileTables.VERSION) {
      if (version > 0) {
        keepBefore(file, tables, version);
      }
      tables.create();
    }
    tables.checkWritable();
    return Optional.of(new ProfileReader(connection).read()).filter(ProfileReader.Found::whole);
  }

  /** Before the shape changes, a copy of the old one is kept with the backups. */
  private static void keepBefore(Path file, ProfileTables tables, int version)
      throws SQLException, IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Path backups = new DataHome(folder).backups();
      OwnerOnly.folder(backups);
      Path copy = backups.resolve("profile-of-version-" + version + ".db");
      if (!Files.exists(copy)) {
        tables.copyTo(copy);
      }
    }
  }
}
