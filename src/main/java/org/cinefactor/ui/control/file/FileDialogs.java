package org.cinefactor.ui.control.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/**
 * The dialogs that ask the person for a place on their disk; empty where they think better of it.
 */
public interface FileDialogs {
  /**
   * Files of one kind.
   *
   * @param words what they are, for people
   * @param endings how their names end, without the dot, the usual one first; none for all files
   */
  record Kind(String words, List<String> endings) {
    public Kind {
      endings = List.copyOf(endings);
    }

    /** Files of one ending. */
    public static Kind of(String words, String ending) {
      return new Kind(words, List.of(ending));
    }
  }

  /** A file that is there. */
  Optional<Path> open(Window owner, String title, Kind kind);

  /** Files that are there, one or several; none where the person thinks better of it. */
  List<Path> openSeveral(Window owner, String title, Kind kind);

  /**
   * A file to write.
   *
   * @param name what it is called where nothing else is said
   */
  Optional<Path> save(Window owner, String title, String name, Kind kind);

  /** A folder. */
  Optional<Path> folder(Window owner, String title);
}
