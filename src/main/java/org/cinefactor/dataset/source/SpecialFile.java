package org.cinefactor.dataset.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cinefactor.text.Texts;

/**
 * A special file: something that is named like a data file but is a pipe, socket, device or dead
 * link. It is never opened: a pipe would keep its reader waiting for ever.
 *
 * @param name its name
 * @param kind its kind
 */
public record SpecialFile(String name, Kind kind) {
  private static final Texts TEXTS = Texts.of(SpecialFile.class);

  /** The bits of a file's mode, on systems that have one, which say of what kind it is. */
  private static final int KINDS = 0xF000;

  /** Its kind. */
  public enum Kind {
    PIPE,
    SOCKET,
    DEVICE,
    /** A link to something that is not there. */
    DEAD_LINK,
    OTHER;

    /** As part of a sentence: {@code a pipe}. */
    public String words() {
      return TEXTS.get(this);
    }

    /** The kind of what lies at a path; asked of its folder, and not of itself. */
    static Kind of(Path path) {
      try {
        if (Files.isSymbolicLink(path) && !Files.exists(path)) {
          return DEAD_LINK;
        }
        Object mode = Files.getAttribute(path, "unix:mode");
        return switch ((int) mode & KINDS) {
          case 0x1000 -> PIPE;
          case 0xC000 -> SOCKET;
          case 0x2000, 0x6000 -> DEVICE;
          default -> OTHER;
        };
      } catch (IOException | UnsupportedOperationException | IllegalArgumentException _) {
        // This system has no such modes.
        return OTHER;
      }
    }
  }

  static SpecialFile at(Path path) {
    return new SpecialFile(String.valueOf(path.getFileName()), Kind.of(path));
  }
}
