package org.cinefactor.dataset.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cinefactor.dataset.DataSetException;

/**
 * The files that are read, wherever they lie: in the folder, in one folder inside it, or in a zip
 * in the same way. Names match in any case.
 *
 * @param movies movies.csv
 * @param ratings ratings.csv
 * @param links links.csv, where there is one
 * @param container closed when all have been read
 */
public record DataFiles(
    DataFile movies, DataFile ratings, Optional<DataFile> links, Closeable container)
    implements Closeable {
  private static final String LINKS = "links.csv";
  private static final String MOVIES = "movies.csv";
  private static final String RATINGS = "ratings.csv";
  private static final String ADVICE =
      "choose the folder or zip as it was downloaded from grouplens.org/datasets/movielens, with"
          + " movies.csv and ratings.csv in it.";

  /**
   * Finds the files.
   *
   * @throws DataSetException when they are not all there, with a sentence for people
   */
  public static DataFiles find(Path place) throws IOException, DataSetException {
    if (Files.isDirectory(place)) {
      return inFolder(place);
    }
    if (!Files.exists(place)) {
      throw new DataSetException("There is no folder or zip " + place + "; " + ADVICE);
    }
    try {
      return inZip(place);
    } catch (ZipException e) {
      throw new DataSetException(place + " is neither a folder nor a readable zip; " + ADVICE, e);
    }
  }

  private static DataFiles inFolder(Path folder) throws IOException, DataSetException {
    List<Path> folders = new ArrayList<>();
    folders.add(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      // A disk has folders that nobody may look into, such as lost+found.
      inside.filter(Files::isDirectory).filter(Files::isReadable).sorted().forEach(folders::add);
    }
    for (Path candidate : folders) {
      Optional<DataFile> movies = inFolder(candidate, MOVIES);
      Optional<DataFile> ratings = inFolder(candidate, RATINGS);
      if (movies.isPresent() && ratings.isPresent()) {
        return new DataFiles(movies.get(), ratings.get(), inFolder(candidate, LINKS), () -> {});
      }
    }
    throw missing(
        folder, inFolder(folder, MOVIES).isPresent(), inFolder(folder, RATINGS).isPresent());
  }

  private static Optional<DataFile> inFolder(Path folder, String name) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      Optional<Path> file =
          inside
              .filter(path -> path.getFileName().toString().toLowerCase(Locale.ROOT).equals(name))
              .filter(Files::isRegularFile)
              .sorted(Collections.reverseOrder())
              .findFirst();
      return file.isEmpty()
          ? Optional.empty()
          : Optional.of(new DataFile(name, Files.size(file.get()), opener(file.get())));
    }
  }

  private static DataFile.Opener opener(Path file) {
    return () -> Files.newInputStream(file);
  }

  private static DataFiles inZip(Path path) throws IOException, DataSetException {
    var zip = new ZipFile(path.toFile());
    Optional<ZipEntry> movies = inZip(zip, "", MOVIES);
    Optional<ZipEntry> ratings = Optional.empty();
    for (String folder : folders(zip)) {
      movies = inZip(zip, folder, MOVIES);
      ratings = inZip(zip, folder, RATINGS);
      if (movies.isPresent() && ratings.isPresent()) {
        return new DataFiles(
            file(zip, movies.get(), MOVIES),
            file(zip, ratings.get(), RATINGS),
            inZip(zip, folder, LINKS).map(links -> file(zip, links, LINKS)),
            zip);
      }
    }
    zip.close();
    throw missing(path, movies.isPresent(), ratings.isPresent());
  }

  /** The folders that hold files, shortest path first. */
  private static List<String> folders(ZipFile zip) {
    return zip.stream()
        .map(entry -> entry.getName().substring(0, entry.getName().lastIndexOf('/') + 1))
        .distinct()
        .sorted((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b))
        .toList();
  }

  private static Optional<ZipEntry> inZip(ZipFile zip, String folder, String name) {
    return zip.stream()
        .filter(entry -> !entry.isDirectory())
        .filter(entry -> entry.getName().startsWith(folder))
        .filter(
            entry ->
                entry.getName().substring(folder.length()).toLowerCase(Locale.ROOT).equals(name))
        .map(ZipEntry.class::cast)
        .findFirst();
  }

  private static DataFile file(ZipFile zip, ZipEntry entry, String name) {
    return new DataFile(name, Math.max(0, entry.getSize()), () -> zip.getInputStream(entry));
  }

  private static DataSetException missing(Path place, boolean movies, boolean ratings) {
    String what =
        movies
            ? "no " + RATINGS
            : ratings ? "no " + MOVIES : "neither " + MOVIES + " nor " + RATINGS;
    return new DataSetException(
        place + " is not a MovieLens data set: there is " + what + " in it; " + ADVICE);
  }

  @Override
  public void close() throws IOException {
    container.close();
  }
}
