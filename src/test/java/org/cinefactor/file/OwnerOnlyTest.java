package org.cinefactor.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Folders for what a person keeps, which are nobody else's to look at. */
@DisabledOnOs(OS.WINDOWS)
class OwnerOnlyTest {
  @TempDir Path place;

  @Test
  void aNewFolderIsItsOwnersOnly() throws Exception {
    Path folder = place.resolve("a/b");
    OwnerOnly.folder(folder);
    assertThat(permissions(folder)).isEqualTo("rwx------");
  }

  @Test
  void aFolderThatOthersCouldLookIntoIsClosedToThem() throws Exception {
    Path folder = Files.createDirectory(place.resolve("open"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    OwnerOnly.folder(folder);
    assertThat(permissions(folder)).isEqualTo("rwx------");
  }

  private static String permissions(Path folder) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
  }
}
