package org.cinefactor.workspace.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.cinefactor.dataset.layout.TableOptions;

/**
 * A data set that was opened on this computer, or came with the program.
 *
 * @param name its name for people
 * @param place its folder or file
 * @param origin how it came here
 * @param bytes the size of its folder or file; empty when it is not there any more
 * @param used what was seen when it was last opened; empty when it never was
 */
public record KnownSet(
    String name, Path place, Origin origin, Optional<Long> bytes, Optional<Use> used) {
  /** The ways in which a data set comes here. */
  public enum Origin {
    /** With the program. */
    SHIPPED,
    /** By a download from inside the program, which may delete it. */
    DOWNLOADED,
    /** By the person, who opened a folder or file of theirs. */
    OPENED
  }

  /**
   * A data set as it was when it was last opened.
   *
   * @param at when that was
   * @param figures its size
   * @param table what the person said about its table of ratings; empty where nobody was asked
   */
  public record Use(Instant at, SetFigures figures, Optional<TableOptions> table) {}

  /** True if its folder or file is there. */
  public boolean isThere() {
    return bytes.isPresent();
  }
}
