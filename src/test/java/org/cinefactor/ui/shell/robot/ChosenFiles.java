package org.cinefactor.ui.shell.robot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.cinefactor.ui.control.file.FileDialogs;

/**
 * Somebody who chooses the same file in every dialog, or thinks better of it while there is none.
 */
public final class ChosenFiles implements FileDialogs {
  private final List<String> asked = new ArrayList<>();
  private Optional<Path> choice = Optional.empty();

  /** From now on this is chosen. */
  public void choose(Path file) {
    choice = Optional.of(file);
  }

  /** From now on every dialog is closed without a choice. */
  public void cancel() {
    choice = Optional.empty();
  }

  /** The names that were offered to save under, and the titles of the other dialogs. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Optional<Path> open(Window owner, String title, Kind kind) {
    asked.add(title);
    return choice;
  }

  @Override
  public List<Path> openSeveral(Window owner, String title, Kind kind) {
    asked.add(title);
    return choice.stream().toList();
  }

  @Override
  public Optional<Path> save(Window owner, String title, String name, Kind kind) {
    asked.add(name);
    return choice;
  }

  @Override
  public Optional<Path> folder(Window owner, String title) {
    asked.add(title);
    return choice;
  }
}
