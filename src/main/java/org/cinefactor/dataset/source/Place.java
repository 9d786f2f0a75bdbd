package org.cinefactor.dataset.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.text.Texts;

/**
 * A folder, an archive or a single file, with the files in it. Nothing is ever unpacked to a disk:
 * what a name inside an archive says of folders elsewhere is of no consequence.
 *
 * @param path where it lies
 * @param files the files, those nearest to the top first
 * @param others what has a name like a file's and is none, in a folder
 * @param chosen the file that was named itself, where a file was
 * @param whole false for a folder with so much in it that only what is near its top was looked at
 * @param container closed when all have been read
 */
public record Place(
    Path path,
    List<DataFile> files,
    List<SpecialFile> others,
    Optional<DataFile> chosen,
    boolean whole,
    Closeable container)
    implements Closeable {
  private static final Texts TEXTS = Texts.of(Place.class);

  private static final List<String> ENDINGS =
      List.of(".zip", ".tar.gz", ".tgz", ".tar", ".csv.gz", ".gz", ".csv", ".tsv", ".txt", ".dat");

  public Place {
    files = List.copyOf(files);
    others = List.copyOf(others);
  }

  /** The most files and folders of a folder that are looked at. */
  public static int most() {
    return FolderFiles.MOST;
  }

  /**
   * True if a file is an archive, which needs nothing beside it.
   *
   * @throws IOException when its first bytes cannot be read
   */
  public static boolean isArchive(Path file) throws IOException {
    return Packing.of(file) != Packing.NONE;
  }

  /** True if a name is that of a file in a folder from which a data set may be read. */
  public static boolean mayRead(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    return FileNames.mayBeTable(name)
        || ZippedTable.hasName(name)
        || lower.equals("u.item")
        || lower.endsWith(".json");
  }

  /** The same place, asking something before any of its files is opened. */
  private Place asking(Runnable pause) {
    List<DataFile> asked = files.stream().map(file -> file.after(pause)).toList();
    return new Place(
        path, asked, others, chosen.map(one -> asked.get(files.indexOf(one))), whole, container);
  }

  /**
   * Opens a place.
   *
   * @param pause called while files are looked for, and before any of them is opened; may throw to
   *     stop
   * @throws DataSetException when there is nothing, or an archive is damaged
   */
  public static Place open(Path path, Runnable pause) throws IOException, DataSetException {
    return found(path, pause).asking(pause);
  }

  private static Place found(Path path, Runnable pause) throws IOException, DataSetException {
    if (Files.isDirectory(path)) {
      FolderFiles inside = FolderFiles.inside(path, pause);
      return new Place(
          path, inside.files(), inside.others(), Optional.empty(), inside.whole(), () -> {});
    }
    if (!Files.exists(path)) {
      throw new DataSetException(TEXTS.format("missing", path));
    }
    if (!Files.isRegularFile(path)) {
      throw new DataSetException(TEXTS.format("device", path, SpecialFile.Kind.of(path).words()));
    }
    try {
      return switch (Packing.of(path)) {
        case ZIP -> zipped(path);
        case TAR, TAR_GZ -> archive(path, TarFiles.inside(path, pause), () -> {});
        case NONE -> single(path, pause);
      };
    } catch (ZipException e) {
      throw ZipFiles.refusal(path, e);
    }
  }

  private static Place zipped(Path path) throws IOException {
    ZipFile zip = ZipFiles.open(path);
    return archive(path, ZipFiles.inside(zip), zip);
  }

  private static Place archive(Path path, List<DataFile> files, Closeable container) {
    return new Place(path, files, List.of(), Optional.empty(), true, container);
  }

  private static Place single(Path path, Runnable pause) throws IOException, DataSetException {
    List<DataFile> beside = FolderFiles.beside(path, pause);
    String name = String.valueOf(path.getFileName());
    Optional<DataFile> chosen = beside.stream().filter(f -> f.path().equals(name)).findFirst();
    return new Place(path, beside, List.of(), chosen, true, () -> {});
  }

  /** Its name for people: that of the folder or file, without what says how it is written. */
  public String name() {
    Path last = path.getFileName();
    String name = last == null ? path.toString() : last.toString();
    if (!Files.isDirectory(path)) {
      for (String ending : ENDINGS) {
        if (name.length() > ending.length() && name.toLowerCase(Locale.ROOT).endsWith(ending)) {
          return name.substring(0, name.length() - ending.length());
        }
      }
    }
    return name;
  }

  @Override
  public void close() throws IOException {
    container.close();
  }
}
