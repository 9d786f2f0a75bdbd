package org.cinefactor.workspace.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.DatedName;
import org.cinefactor.file.DebouncedWrite;
import org.cinefactor.file.FailureReason;
import org.cinefactor.file.OwnerOnly;
import org.cinefactor.file.TextFile;
import org.cinefactor.log.Log;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.text.Language;
import org.cinefactor.text.Texts;

/**
 * The preferences and their file. It is written a moment after the last change, and when closed; of
 * two programs that have it open each writes only what it changed. A file that cannot be read is
 * kept aside, never overwritten. Safe to use from several threads.
 */
public final class PreferencesFile implements AutoCloseable {
  private static final Texts TEXTS = Texts.of(PreferencesFile.class);

  private final Path file;
  private final DebouncedWrite later = new DebouncedWrite("preferences", this::write);
  private Preferences current = Preferences.first();
  private Preferences written = current;
  private Optional<String> notice = Optional.empty();
  private final List<Consumer<Optional<String>>> listeners = new ArrayList<>();
  private boolean failing;

  /** True if the file has what cannot be written back now, and so stays as it is. */
  private boolean kept;

  private PreferencesFile(Path file) {
    this.file = file;
  }

  /** Reads the file, where there is one; its folder must exist before a change is written. */
  public static PreferencesFile open(Path file) {
    var opened = new PreferencesFile(file);
    opened.read();
    return opened;
  }

  /**
   * The language in a file, known before anything is said about that file; the system's where there
   * is none that can be read.
   */
  public static Language language(Path file) {
    try {
      return PreferencesJson.language(TextFile.read(file));
    } catch (IOException | IllegalArgumentException _) {
      // Said when the file is opened.
      return Language.SYSTEM;
    }
  }

  private synchronized void read() {
    try {
      read(TextFile.read(file));
      written = current;
    } catch (NoSuchFileException _) {
      // There is none at a first start.
      notice = Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      Log.warning(PreferencesFile.class, "the settings cannot be read", e);
      notice = Optional.of(setAside());
    }
  }

  private void read(String text) {
    try {
      current = PreferencesJson.read(text);
    } catch (PreferencesJson.UnusablePath e) {
      current = PreferencesJson.readWithoutData(text);
      kept = true;
      notice = Optional.of(TEXTS.format("settings.letters", String.valueOf(e.getMessage())));
    }
  }

  private String setAside() {
    Path kept = DatedName.of(file, "unreadable");
    try {
      Files.move(file, kept);
      return TEXTS.format("settings.aside", file, kept.getFileName());
    } catch (IOException e) {
      return TEXTS.format("settings.unreadable", file, FailureReason.of(e));
    }
  }

  /** Notice for the person; empty when all is well. */
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

  /**
   * Takes over the text of a settings' file, all but the window's place; what runs has them from
   * the next start on.
   *
   * @throws IllegalArgumentException when the text is none
   */
  public void restore(String text) {
    Preferences other = readAnywhere(text);
    change(now -> other.withWindow(now.window()));
  }

  /** A data set that this system cannot name is left out. */
  private static Preferences readAnywhere(String text) {
    try {
      return PreferencesJson.read(text);
    } catch (PreferencesJson.UnusablePath _) {
      // The rest is as good as ever.
      return PreferencesJson.readWithoutData(text);
    }
  }

  private synchronized void write() {
    if (kept || current.equals(written)) {
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        OwnerOnly.folder(folder);
      }
      AtomicFile.write(file, PreferencesJson.write(inFile().withChanges(written, current)));
      written = current;
      failing = false;
      tell(Optional.empty());
    } catch (IOException e) {
      Log.warning(PreferencesFile.class, "the settings are not saved yet", e);
      failing = true;
      tell(Optional.of(TEXTS.format("settings.unsaved", FailureReason.of(e))));
      later.again();
    }
  }

  /** Another window of the program may have written others meanwhile. */
  private Preferences inFile() {
    try {
      return PreferencesJson.read(TextFile.read(file));
    } catch (IOException | IllegalArgumentException _) {
      // There is none, or none to be kept.
      return written;
    }
  }

  private void tell(Optional<String> failure) {
    listeners.forEach(listener -> listener.accept(failure));
  }

  /**
   * Registers a listener, called on the thread that writes, for how each write went: nothing when
   * all is on the disk, else a sentence that says why it is not. What is not written is tried
   * again.
   */
  public synchronized void onWritten(Consumer<Optional<String>> listener) {
    listeners.add(listener);
  }

  /** Writes what is not written yet, now. */
  public void flush() {
    write();
  }

  /** True if something is not on the disk. */
  public synchronized boolean pending() {
    return !kept && !current.equals(written);
  }

  /** True if something could not be written, and still is not. */
  public synchronized boolean failing() {
    return failing && pending();
  }

  /**
   * Writes them as they are now to another file; this one is then done with.
   *
   * @throws ProfileException when that is impossible
   */
  public synchronized void copyTo(Path other) throws ProfileException {
    try {
      AtomicFile.write(other, PreferencesJson.write(current));
      written = current;
    } catch (IOException e) {
      String reason = FailureReason.of(e);
      throw new ProfileException(TEXTS.format("settings.unwritable", other, reason), reason, e);
    }
  }

  /** Writes what is not written yet. */
  @Override
  public void close() {
    later.close();
  }
}
