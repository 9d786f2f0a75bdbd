package org.cinefactor.profile.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cinefactor.profile.ProfileException;

/** A plain copy of a profile: its file, together with its journal. */
public final class ProfileCopy {
  private static final List<String> PARTS = List.of("", "-wal");

  private ProfileCopy() {}

  /**
   * Copies a profile into another folder, where there is one to copy.
   *
   * @throws ProfileException when it is too large to be one
   * @throws IOException when it cannot be read or written
   */
  public static void into(Path folder, Path file) throws ProfileException, IOException {
    ProfileFile.demandUsualSize(file);
    for (String part : PARTS) {
      Path from = RealFile.beside(file, part);
      if (Files.isRegularFile(from)) {
        Files.copy(from, folder.resolve(file.getFileName() + part));
      }
    }
  }
}
