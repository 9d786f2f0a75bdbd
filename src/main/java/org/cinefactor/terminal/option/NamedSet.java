package org.cinefactor.terminal.option;

import java.util.Optional;
import org.cinefactor.terminal.syntax.UsageException;
import org.cinefactor.workspace.library.DataLibrary;
import org.cinefactor.workspace.library.KnownSet;

/** A data set as words name it: by a name that {@code datasets} lists, or by its place. */
public final class NamedSet {
  private NamedSet() {}

  /**
   * The known set that is meant.
   *
   * @throws UsageException when several have the name
   */
  public static Optional<KnownSet> find(String nameOrPlace, DataLibrary library) {
    try {
      return library.find(nameOrPlace);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e);
    }
  }
}
