package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.file.DatedName;
import org.cinefactor.file.FailureReason;
import org.cinefactor.profile.ProfileException;
import org.cinefactor.text.Texts;

/** A profile in quarantine: its file, moved away together with its journal. */
public final class QuarantinedProfile {
  private static final Texts TEXTS = Texts.of(QuarantinedProfile.class);

  private static final List<String> PARTS = List.of("", "-wal");

  private QuarantinedProfile() {}

  /**
   * Moves a profile away under a dated name, so that a new one can be begun. A link to one goes
   * alone: what it leads to stays as it is, whether it can be read and moved or not.
   *
   * @throws ProfileException when it cannot be moved
   */
  public static void move(Path file) throws ProfileException {
    Path kept = DatedName.of(file, "kept");
    try {
      for (String part : PARTS) {
        Path from = beside(file, part);
        if (Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
          Files.move(from, beside(kept, part));
        }
      }
      Files.deleteIfExists(beside(file, "-shm"));
    } catch (IOException e) {
      throw new ProfileException(
          TEXTS.format("unmovable", file, FailureReason.of(e)), FailureReason.of(e), e);
    }
  }

  private static Path beside(Path file, String part) {
    return file.resolveSibling(file.getFileName() + part);
  }
}
