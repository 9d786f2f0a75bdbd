package org.cinefactor.workspace.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.dataset.layout.TableOptions;
import org.cinefactor.file.DebouncedWrite;
import org.cinefactor.log.Log;
import org.cinefactor.profile.Profile;
import org.cinefactor.recommend.Recommendation;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.settings.Settings;
import org.cinefactor.workspace.store.InstallLayout;

/**
 * The store of the list that is on the screen for the next start. Safe to use from several threads.
 */
public final class LastListStore implements AutoCloseable {
  private final InstallLayout layout;
  private final DataLibrary library;
  private final Path file;
  private final DebouncedWrite later = new DebouncedWrite("last-list", this::write);
  private Optional<Shown> unwritten = Optional.empty();

  private record Shown(
      Path data, Settings settings, Profile profile, List<Recommendation> places) {}

  /**
   * @param library knows what was said about tables of ratings
   * @param file where the list is kept
   */
  public LastListStore(InstallLayout layout, DataLibrary library, Path file) {
    this.layout = layout;
    this.library = library;
    this.file = file;
  }

  /** The list of the last time, if these would give the same one now. */
  public Optional<List<Recommendation>> get(Path data, Settings settings, Profile profile) {
    return LastListFile.read(file)
        .filter(list -> list.madeFrom().equals(key(data, settings, profile)))
        .map(LastListFile::places);
  }

  /** Keeps another list. */
  public synchronized void keep(
      Path data, Settings settings, Profile profile, List<Recommendation> places) {
    unwritten = Optional.of(new Shown(data, settings, profile, places));
    later.soon();
  }

  private synchronized void write() {
    unwritten.ifPresent(this::write);
    unwritten = Optional.empty();
  }

  private void write(Shown shown) {
    try {
      new LastListFile(key(shown.data, shown.settings, shown.profile), shown.places).write(file);
    } catch (IOException e) {
      Log.warning(LastListStore.class, "the list was not kept; the next start works it out", e);
    }
  }

  /** A key that nothing fits when the data set cannot be looked at. */
  private String key(Path data, Settings settings, Profile profile) {
    try {
      TableOptions table = library.table(data).orElseGet(TableOptions::guessed);
      return ListKey.of(layout, data, table, settings, profile);
    } catch (IOException e) {
      Log.warning(LastListStore.class, "the data set's files cannot be looked at", e);
      return "unknown: " + System.nanoTime() + e.getMessage();
    }
  }

  /** Writes what is not written yet. */
  @Override
  public void close() {
    later.close();
  }
}
