package org.cinefactor.workspace.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cinefactor.file.DebouncedWrite;
import org.cinefactor.file.WholeFile;

/**
 * The preferences and their file. It is written a moment after the last change, and when closed. A
 * file that cannot be read is kept aside, never overwritten. Safe to use from several threads.
 */
public final class PreferencesFile implements AutoCloseable {
  private final Path file;
  private final DebouncedWrite later = new DebouncedWrite("preferences", this::write);
  private Preferences current = Preferences.first();
  private Preferences written = current;
  private Optional<String> notice = Optional.empty();

  private PreferencesFile(Path file) {
    this.file = file;
  }

  /** Reads the file, where there is one; its folder must exist before a change is written. */
  public static PreferencesFile open(Path file) {
    var opened = new PreferencesFile(file);
    opened.read();
    return opened;
  }

  private synchronized void read() {
    try {
      current = PreferencesJson.read(Files.readString(file));
      written = current;
    } catch (NoSuchFileException _) {
      notice = Optional.empty();
    } catch (IOException | IllegalArgumentException _) {
      notice = Optional.of(setAside());
    }
  }

  private String setAside() {
    Path kept = file.resolveSibling(file.getFileName() + ".unreadable-" + System.nanoTime());
    try {
      Files.move(file, kept);
      return "Your settings in "
          + file
          + " could not be read. The file was kept as "
          + kept.getFileName()
          + ", and the usual settings are used.";
    } catch (IOException e) {
      return "Your settings in " + file + " could not be read: " + e.getMessage() + ".";
    }
  }

  /** What the person must be told; empty when all is well. */
  public synchronized Optional<String> notice() {
    return notice;
  }

  /** The preferences as they are now. */
  public synchronized Preferences current() {
    return current;
  }

  /** Changes them, and has them written in a moment. */
  public synchronized void change(UnaryOperator<Preferences> change) {
    Preferences next = change.apply(current);
    if (!next.equals(current) && !later.closed()) {
      current = next;
      later.soon();
    }
  }

  private synchronized void write() {
    if (current.equals(written)) {
      return;
    }
    try {
      WholeFile.write(file, PreferencesJson.write(current));
      written = current;
      notice = Optional.empty();
    } catch (IOException e) {
      notice =
          Optional.of("Your settings could not be saved in " + file + ": " + e.getMessage() + ".");
    }
  }

  /** Writes what is not written yet. */
  @Override
  public void close() {
    later.close();
  }
}
