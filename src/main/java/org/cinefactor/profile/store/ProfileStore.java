package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.log.Log;
import org.cinefactor.profile.HistoryMerge;
import org.cinefactor.profile.KeptPrediction;
import org.cinefactor.profile.Profile;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.profile.ProfileHistory;
import org.cinefactor.profile.StepKind;
import org.cinefactor.profile.UndoStep;

/**
 * A profile in an SQLite file. When {@link #save} returns, the change is on the disk: neither a
 * killed program nor a power cut loses it. Two programs may have the file open; each writes only
 * what it changed. Safe to use from several threads.
 */
public final class ProfileStore implements AutoCloseable {
  private final Path file;
  private final Optional<String> notice;
  private Consumer<String> onRescue = _ -> {};
  private Connection connection;
  private ProfileTables tables;

  /** As this program last read or saved it. */
  private ProfileHistory saved;

  /** As the file has it: more than {@link #saved} where another program writes to it too. */
  private ProfileHistory inFile;

  private long dataVersion;
  private ProfileFingerprint fingerprint;
  private final JournalIndex index;

  /** Damage of the file, when it no longer holds all that this program knows. */
  private Optional<ExternalDamage> damage = Optional.empty();

  /** The name of the damaged file, where there is one. */
  private String kept = "";

  private ProfileStore(Path file, OpenProfile opened) throws SQLException, IOException {
    this.file = file;
    this.connection = opened.connection();
    this.tables = new ProfileTables(connection);
    this.notice = opened.rescue().map(OpenProfile.Rescue::sentence);
    this.saved = opened.history();
    this.inFile = saved;
    this.dataVersion = tables.dataVersion();
    this.fingerprint = ProfileFingerprint.of(file);
    this.index = new JournalIndex(RealFile.of(file));
  }

  /**
   * Opens the file, or makes it (its folder must exist). Of a damaged file all that can be read is
   * kept, and the file itself under another name; {@link #notice()} then says so.
   *
   * @throws ProfileException when the file cannot be opened, is larger than a profile can be, or a
   *     newer version of the program wrote it
   */
  public static ProfileStore open(Path file) throws ProfileException {
    try {
      return new ProfileStore(file, OpenProfile.open(file));
    } catch (ProfileException e) {
      throw e;
    } catch (SQLException | IOException e) {
      throw StoreFailure.UNOPENED.of(file, e);
    }
  }

  /** Notice for the person about opening the file; empty when all is well. */
  public Optional<String> notice() {
    return notice;
  }

  /** The profile as it was last read or saved, with the steps that can be undone. */
  public synchronized ProfileHistory history() {
    return saved;
  }

  /**
   * Sets a listener for files that were damaged, deleted or replaced while they were open. It
   * receives, on the thread that saves, a sentence for people on what is safe.
   */
  public synchronized void onRescue(Consumer<String> listener) {
    onRescue = listener;
  }

  /**
   * Writes what changed since the last save, all of it or nothing. A file that another hand has
   * damaged, deleted or replaced meanwhile is made whole again with all that this program knows.
   *
   * @throws ProfileException when it could not be written; the file is then as before
   */
  public synchronized void save(ProfileHistory next) throws ProfileException {
    index.mend();
    try {
      if (connection.isClosed() || ProfileFingerprint.of(file).hasLost(fingerprint)) {
        lookAgain();
      }
      writeOrRescue(next);
    } catch (SQLException | IOException e) {
      throw StoreFailure.UNSAVED.of(file, e);
    }
  }

  private void writeOrRescue(ProfileHistory next) throws SQLException, IOException {
    try {
      writeAll(next);
    } catch (SQLException e) {
      if (!ProfileReader.isDamage(e)) {
        throw e;
      }
      rescue();
      writeAll(next);
    }
  }

  private void writeAll(ProfileHistory next) throws SQLException, IOException {
    inFile = tables.transaction(() -> write(next));
    saved = next;
    dataVersion = tables.dataVersion();
    fingerprint = ProfileFingerprint.of(file);
    index.note();
    Optional<ExternalDamage> mended = damage;
    damage = Optional.empty();
    int ratings = inFile.profile().ratings().size();
    Path real = RealFile.of(file);
    mended.ifPresent(done -> onRescue.accept(done.sentence(real, ratings, kept)));
  }

  private ProfileHistory write(ProfileHistory next) throws SQLException {
    boolean alone = damage.isEmpty() && inFile == saved && tables.dataVersion() == dataVersion;
    ProfileHistory there = alone ? saved : new ProfileReader(connection).read().history();
    ProfileHistory merged = alone ? next : merged(there, next);
    tables.write(
        UndoStep.between(StepKind.Plain.CHANGES, there.profile(), merged.profile()), merged);
    if (damage.isPresent()) {
      tables.writeMoments(merged);
    }
    tables.write(there, merged);
    new UnmatchedTable(connection).write(there.unmatched(), merged.unmatched());
    new KeptMoviesTable(connection).write(there.kept(), merged.kept());
    new EarlierStarsTable(connection).write(there.stars(), merged.stars());
    return merged;
  }

  private ProfileHistory merged(ProfileHistory there, ProfileHistory next) {
    return damage.isPresent()
        ? HistoryMerge.of(next, there).movies(StepKind.Plain.OTHER_FILE, saved)
        : HistoryMerge.of(there, next).changesSince(saved);
  }

  /** The file or its journal is not as this program left it. */
  private void lookAgain() throws SQLException, IOException {
    ProfileFingerprint now = ProfileFingerprint.of(file);
    if (!now.sameFileAs(fingerprint)) {
      Log.info(ProfileStore.class, "the file of the ratings has gone, or is another one");
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        OwnerOnly.folder(folder);
      }
      // What a link leads to is made where its folder is still there, as when it is opened.
      OwnerOnly.file(RealFile.of(file));
      // What an open connection to the old file still writes must be written before.
      OpenProfile.closeQuietly(Optional.of(connection));
      goOn(
          OpenProfile.open(file),
          Optional.of(now.file().isEmpty() ? ExternalDamage.GONE : ExternalDamage.REPLACED));
      return;
    }
    Optional<OpenProfile> whole = OpenProfile.whole(file);
    if (whole.isEmpty()) {
      rescue();
      return;
    }
    OpenProfile.closeQuietly(Optional.of(connection));
    boolean goesOn = whole.get().history().follows(inFile);
    goOn(whole.get(), goesOn ? damage : Optional.of(ExternalDamage.REPLACED));
  }

  private void rescue() throws SQLException, IOException {
    goOn(OpenProfile.rescued(file, Optional.of(connection)), Optional.of(ExternalDamage.MENDED));
  }

  /**
   * Goes on with the file as it is now.
   *
   * @param found what has become of it, where this program has rescued nothing
   */
  private void goOn(OpenProfile opened, Optional<ExternalDamage> found)
      throws SQLException, IOException {
    connection = opened.connection();
    tables = new ProfileTables(connection);
    fingerprint = ProfileFingerprint.of(file);
    index.note();
    // No version has this number: the file is read again before it is written.
    dataVersion = -1;
    damage = found;
    // Of a file that has gone, its journal may be left: that is rescued too.
    if (opened.rescue().isPresent() && !found.equals(Optional.of(ExternalDamage.GONE))) {
      damage = Optional.of(ExternalDamage.DAMAGED);
      kept = String.valueOf(opened.rescue().get().kept().getFileName());
    }
  }

  /**
   * Writes a copy of the database, whole at one moment, whoever writes meanwhile.
   *
   * @param copy a file that is not there yet
   * @throws ProfileException when it cannot be written
   */
  public synchronized void copyTo(Path copy) throws ProfileException {
    index.mend();
    try {
      tables.copyTo(copy);
    } catch (SQLException e) {
      throw StoreFailure.UNCOPIED.of(file, e);
    }
  }

  /**
   * Keeps what was predicted for a movie.
   *
   * @throws ProfileException when it could not be written
   */
  public synchronized void keep(KeptPrediction made) throws ProfileException {
    index.mend();
    try {
      boolean untouched = ProfileFingerprint.of(file).equals(fingerprint);
      new PredictionTable(connection).write(made, Instant.now().getEpochSecond());
      if (untouched) {
        fingerprint = ProfileFingerprint.of(file);
      }
    } catch (SQLException | IOException e) {
      throw StoreFailure.PREDICTION_UNSAVED.of(file, e);
    }
  }

  /**
   * Predictions, newest first.
   *
   * @throws ProfileException when the file cannot be read
   */
  public synchronized List<KeptPrediction> predictions() throws ProfileException {
    index.mend();
    try {
      return new PredictionTable(connection).read();
    } catch (SQLException e) {
      throw StoreFailure.UNREAD.of(file, e);
    }
  }

  /**
   * Closes the file. What another hand did to it since the last save is mended before.
   *
   * @throws ProfileException when that is impossible, or it cannot be closed
   */
  @Override
  public synchronized void close() throws ProfileException {
    index.mend();
    try (Closing _ = this::closeConnection) {
      if (!saved.profile().equals(Profile.empty())
          && !ProfileFingerprint.of(file).equals(fingerprint)) {
        lookAgain();
        writeOrRescue(saved);
      }
    } catch (ProfileException e) {
      throw e;
    } catch (SQLException | IOException e) {
      throw StoreFailure.UNSAVED.of(file, e);
    }
  }

  @FunctionalInterface
  private interface Closing extends AutoCloseable {
    @Override
    void close() throws ProfileException;
  }

  private void closeConnection() throws ProfileException {
    try {
      connection.close();
      index.close();
    } catch (SQLException | IOException e) {
      throw StoreFailure.UNCLOSED.of(file, e);
    }
  }
}
