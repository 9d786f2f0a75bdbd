package org.cinefactor.workspace.store;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cinefactor.dataset.source.Place;
import org.cinefactor.text.Texts;

/**
 * The fingerprint of a data set's files as they are now, without reading them: the name, size and
 * time of every file in its folder that may be read, or beside it where it is one table, since that
 * has its titles in a file beside it; an archive has only itself. It is another one once any of
 * them has changed, came or went.
 */
public final class SourceFingerprint {
  private static final Texts TEXTS = Texts.of(SourceFingerprint.class);

  private static final int DEPTH = 4;

  private SourceFingerprint() {}

  /**
   * The fingerprint, a line for each file.
   *
   * @param place a folder or file
   * @throws IOException when it cannot be looked at
   */
  public static List<String> of(Path place) throws IOException {
    Path whole = place.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    boolean archive = Files.isRegularFile(whole) && Place.isArchive(whole);
    boolean alone = archive || Files.isDirectory(whole) || parent == null;
    Path from = alone || parent == null ? whole : parent;
    List<String> lines = new ArrayList<>();
    Files.walkFileTree(
        from,
        Set.of(FileVisitOption.FOLLOW_LINKS),
        alone ? DEPTH : 1,
        new Lines(whole, from, lines));
    if (!Files.exists(whole)) {
      throw new IOException(TEXTS.format("place.missing", whole));
    }
    lines.sort(null);
    lines.addFirst(whole.toString());
    return lines;
  }

  private static final class Lines extends SimpleFileVisitor<Path> {
    private final Path whole;
    private final Path from;
    private final List<String> lines;

    Lines(Path whole, Path from, List<String> lines) {
      this.whole = whole;
      this.from = from;
      this.lines = lines;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes is) {
      boolean read = file.equals(whole) || Place.mayRead(file.getFileName().toString());
      if (is.isRegularFile() && read) {
        lines.add(file + " " + is.size() + " " + is.lastModifiedTime().toMillis());
      }
      return FileVisitResult.CONTINUE;
    }

    /** Skips what may not be looked into, such as a disk's lost+found. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(from)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
