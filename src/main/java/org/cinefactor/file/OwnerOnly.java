package org.cinefactor.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The permissions that let only the owner open a folder or file, on systems that have owners. */
public final class OwnerOnly {
  private OwnerOnly() {}

  /**
   * Makes a folder with all that it lies in, where it is not there yet. From one that others may
   * look into, or write to, that is taken away.
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
    } else if (posix(folder)) {
      close(folder);
    }
  }

  private static void close(Path folder) {
    try {
      Set<PosixFilePermission> fewer = EnumSet.noneOf(PosixFilePermission.class);
      fewer.addAll(Files.getPosixFilePermissions(folder));
      if (fewer.removeIf(OwnerOnly::ofOthers)) {
        Files.setPosixFilePermissions(folder, fewer);
      }
    } catch (IOException _) {
      // A folder of somebody else's, or a disk that has one mode for all, is used as it is.
      return;
    }
  }

  private static boolean ofOthers(PosixFilePermission permission) {
    return permission.name().startsWith("GROUP_") || permission.name().startsWith("OTHERS_");
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

  private static boolean posix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<?>[] permissions(Path path, String permissions) {
    return posix(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
