package org.cinefactor.dataset.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The files in a folder and in the folders inside it. */
final class FolderFiles {
  /** As deep as anybody nests a download. */
  private static final int DEEPEST = 4;

  /** A folder with more is somebody's whole disk. */
  private static final int MOST = 20_000;

  private FolderFiles() {}

  static List<DataFile> inside(Path folder, Runnable pause) throws IOException {
    return walk(folder, DEEPEST, pause);
  }

  /** A file and those in the same folder. */
  static List<DataFile> beside(Path file, Runnable pause) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    List<DataFile> all = new ArrayList<>();
    if (folder != null) {
      all.addAll(walk(folder, 1, pause));
    }
    String name = String.valueOf(file.getFileName());
    if (all.stream().noneMatch(other -> other.path().equals(name))) {
      all.add(new DataFile(name, Files.size(file), () -> Files.newInputStream(file)));
    }
    return all;
  }

  private static List<DataFile> walk(Path folder, int deep, Runnable pause) throws IOException {
    List<DataFile> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        deep,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            pause.run();
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (attributes.isRegularFile() && FileNames.wanted(path)) {
              files.add(new DataFile(path, attributes.size(), () -> Files.newInputStream(file)));
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(folder)) {
              throw e;
            }
            // A disk has folders that nobody may look into, such as lost+found.
            return FileVisitResult.CONTINUE;
          }
        });
    return FileNames.nearestFirst(files);
  }
}
