package org.cinefactor.ui.control.file;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.cinefactor.text.Texts;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs; each begins in the folder where the last one ended. */
public final class SystemFileDialogs implements FileDialogs {
  private static final Texts TEXTS = Texts.of(SystemFileDialogs.class);

  private final LastFolder last = new LastFolder();

  @Override
  public Optional<Path> open(Window owner, String title, Kind kind) {
    return remembered(chooser(title, kind).showOpenDialog(owner));
  }

  @Override
  public List<Path> openSeveral(Window owner, String title, Kind kind) {
    List<File> chosen = chooser(title, kind).showOpenMultipleDialog(owner);
    if (chosen == null || chosen.isEmpty()) {
      return List.of();
    }
    remembered(chosen.getFirst());
    return chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> save(Window owner, String title, String name, Kind kind) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(name);
    return remembered(chooser.showSaveDialog(owner)).map(file -> ended(file, kind));
  }

  @Override
  public Optional<Path> folder(Window owner, String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    last.now().ifPresent(chooser::setInitialDirectory);
    return remembered(chooser.showDialog(owner));
  }

  private FileChooser chooser(String title, Kind kind) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    last.now().ifPresent(chooser::setInitialDirectory);
    if (!kind.endings().isEmpty()) {
      var patterns = kind.endings().stream().map(ending -> "*." + ending).toList();
      chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.words(), patterns));
    }
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXTS.get("files.all"), "*"));
    return chooser;
  }

  private Optional<Path> remembered(@Nullable File chosen) {
    if (chosen == null) {
      return Optional.empty();
    }
    last.remember(chosen);
    return Optional.of(chosen.toPath());
  }

  /** With the kind's ending where none was typed, unless that would replace another file. */
  private static Path ended(Path file, Kind kind) {
    String name = String.valueOf(file.getFileName());
    if (name.contains(".") || kind.endings().isEmpty()) {
      return file;
    }
    Path whole = file.resolveSibling(name + "." + kind.endings().getFirst());
    return Files.exists(whole) ? file : whole;
  }
}
