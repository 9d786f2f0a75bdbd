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
import java.util.Set;
import java.util.stream.Collectors;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.text.Texts;

/**
 * The files in a folder and in the folders inside it, as deep as there are no more than {@value
 * #MOST} files and folders: with more, it is hardly a data set.
 *
 * @param files the files, those nearest to the top first
 * @param others what has a name like a file's and is none
 * @param whole whether all folders were looked into that a download may have
 */
record FolderFiles(List<DataFile> files, List<SpecialFile> others, boolean whole) {
  private static final Texts TEXTS = Texts.of(FolderFiles.class);

  /** As deep as anybody nests a download. */
  private static final int DEEPEST = 4;

  static final int MOST = 50_000;

  FolderFiles {
    files = List.copyOf(files);
    others = List.copyOf(others);
  }

  /**
   * Looks into a folder.
   *
   * @param pause called for each file and folder; may throw to stop
   * @throws DataSetException when the folder itself has too many
   */
  static FolderFiles inside(Path folder, Runnable pause) throws IOException, DataSetException {
    for (int deep = DEEPEST; deep > 1; deep--) {
      var walk = new Walk(folder, pause);
      walk.go(deep);
      if (walk.seen <= MOST) {
        return walk.found(deep == DEEPEST);
      }
    }
    return directlyIn(folder, pause).found(false);
  }

  /** A file and those in the same folder. */
  static List<DataFile> beside(Path file, Runnable pause) throws IOException, DataSetException {
    Path folder = file.toAbsolutePath().getParent();
    List<DataFile> all = new ArrayList<>();
    if (folder != null) {
      all.addAll(directlyIn(folder, pause).found(true).files());
    }
    String name = String.valueOf(file.getFileName());
    if (all.stream().noneMatch(other -> other.path().equals(name))) {
      all.add(new DataFile(name, Files.size(file), () -> Files.newInputStream(file)));
    }
    return all;
  }

  private static Walk directlyIn(Path folder, Runnable pause) throws IOException, DataSetException {
    var walk = new Walk(folder, pause);
    walk.go(1);
    if (walk.seen > MOST) {
      throw new DataSetException(TEXTS.format("many", folder, MOST));
    }
    return walk;
  }

  /** A way through a folder, which ends where it is too long. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Runnable pause;
    private final List<DataFile> files = new ArrayList<>();
    private final List<DataFile> zipped = new ArrayList<>();
    private final List<SpecialFile> others = new ArrayList<>();
    private int seen;

    Walk(Path folder, Runnable pause) {
      this.folder = folder;
      this.pause = pause;
    }

    void go(int deep) throws IOException {
      Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), deep, this);
    }

    FolderFiles found(boolean whole) {
      Set<String> plain = files.stream().map(DataFile::path).collect(Collectors.toSet());
      List<DataFile> all = new ArrayList<>(files);
      zipped.stream().filter(file -> !plain.contains(file.path())).forEach(all::add);
      return new FolderFiles(FileNames.nearestFirst(all), others, whole);
    }

    private FileVisitResult next() {
      pause.run();
      seen++;
      return seen <= MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
      return inner.equals(folder) ? FileVisitResult.CONTINUE : next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (FileNames.wanted(path)) {
        if (attributes.isRegularFile()) {
          files.add(new DataFile(path, attributes.size(), () -> Files.newInputStream(file)));
          if (ZippedTable.hasName(path)) {
            zipped.add(ZippedTable.at(path, file));
          }
        } else if (!attributes.isDirectory()) {
          others.add(SpecialFile.at(file));
        }
      }
      return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(folder)) {
        throw e;
      }
      // A disk has folders that nobody may look into, such as lost+found.
      return next();
    }
  }
}
