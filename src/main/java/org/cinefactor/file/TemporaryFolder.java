package org.cinefactor.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for a short time, which only its owner can open. Where the system's place for such
 * folders is missing, full or closed, there are others.
 */
public final class TemporaryFolder implements AutoCloseable {
  private static final String NAME = "cinefactor-";

  private final Path path;

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /** Work that is done in one. */
  @FunctionalInterface
  public interface Use<T> {
    /** Does it. */
    T in(Path folder) throws IOException;
  }

  /** The places of the system and of the person, best first. */
  public static List<Path> places() {
    return List.of(system(), Path.of(System.getProperty("user.home")));
  }

  private static Path system() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /** The same, with another place before them. */
  public static List<Path> placesAfter(Path first) {
    Collection<Path> all = new LinkedHashSet<>(List.of(first));
    all.addAll(places());
    return List.copyOf(all);
  }

  /**
   * Makes one.
   *
   * @param purpose a word for its name
   * @throws IOException when none of the places has room for it, with the first one's reason
   */
  public static TemporaryFolder make(String purpose, List<Path> places) throws IOException {
    return first(places, place -> makeIn(place, purpose));
  }

  private static TemporaryFolder makeIn(Path place, String purpose) throws IOException {
    Path folder = place.resolve(Leftovers.temporary(NAME + purpose));
    if (!Files.isDirectory(place)) {
      throw new NoSuchFileException(place.toString());
    }
    OwnerOnly.folder(folder);
    return new TemporaryFolder(folder);
  }

  /**
   * Does something in one, and deletes it; where that fails, it is tried in the next place.
   *
   * @throws IOException when it fails in all of them, with the first one's reason
   */
  public static <T> T with(String purpose, List<Path> places, Use<T> use) throws IOException {
    return first(
        places,
        place -> {
          try (TemporaryFolder folder = makeIn(place, purpose)) {
            return use.in(folder.path);
          }
        });
  }

  private static <T> T first(List<Path> places, Use<T> attempt) throws IOException {
    Optional<IOException> failed = Optional.empty();
    for (Path place : places) {
      try {
        return attempt.in(place);
      } catch (IOException e) {
        failed.ifPresent(e::addSuppressed);
        failed = Optional.of(failed.orElse(e));
      }
    }
    throw failed.orElseThrow();
  }

  /** Deletes what killed programs left in these places, as far as that is possible. */
  public static void deleteLeft(List<Path> places) {
    places.forEach(TemporaryFolder::deleteLeft);
  }

  private static void deleteLeft(Path place) {
    try (Stream<Path> all = Files.list(place)) {
      all.filter(path -> String.valueOf(path.getFileName()).startsWith("." + NAME))
          .filter(Leftovers::isLeft)
          .toList()
          .forEach(RecursiveDeletion::delete);
    } catch (IOException | UncheckedIOException _) {
      // A place that is missing or closed has nothing of ours.
      return;
    }
  }

  public Path path() {
    return path;
  }

  /** Deletes it with all that is in it, as far as that is possible. */
  @Override
  public void close() {
    RecursiveDeletion.delete(path);
  }
}
