package org.cinefactor.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that only their owner can open, on systems that know owners. */
public final class OwnerOnly {
  private OwnerOnly() {}

  /**
   * Makes a folder with all that it lies in, where it is not there yet.
   *
   * @throws IOException when it cannot be made
   */
  public static void folder(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder, permissions(folder, "rwx------"));
    }
  }

  /**
   * Makes an empty file where there is none; its folder must exist.
   *
   * @throws IOException when it cannot be made
   */
  public static void file(Path file) throws IOException {
    try {
      Files.createFile(file, permissions(file, "rw-------"));
    } catch (FileAlreadyExistsException _) {
      // It keeps the permissions that its owner has given it.
    }
  }

  private static FileAttribute<?>[] permissions(Path path, String permissions) {
    boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
