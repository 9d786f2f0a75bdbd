package org.cinefactor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Readers that are given harmed inputs answer, or refuse with a sentence. {@link Fuzzing} gives
 * them a million; those that once broke something are kept as files, and each is given here again.
 */
class FuzzTest {
  private static final Path KEPT = Path.of("src/test/resources/org/cinefactor/fuzz");

  /** Damaged settings and ratings are noted down each time; here that is no news. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("org.cinefactor.workspace.settings"),
          Logger.getLogger("org.cinefactor.profile"));

  static {
    QUIET.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private static final List<FuzzedReader> READERS = readers();

  private static List<FuzzedReader> readers() {
    try {
      return FuzzedReaders.all();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Provide
  Arbitrary<FuzzedReader> readersOfAll() {
    return Arbitraries.of(READERS);
  }

  @Property(tries = 150)
  void noReaderBreaks(@ForAll("readersOfAll") FuzzedReader reader, @ForAll long number)
      throws IOException {
    read(reader, new Mutator(reader.seeds(), number).next());
  }

  @Example
  void goodInputsAreRead() throws IOException {
    for (FuzzedReader reader : READERS) {
      for (byte[] seed : reader.seeds()) {
        read(reader, seed);
      }
    }
  }

  @Example
  void whatOnceBrokeSomethingIsReadOrRefused() throws IOException {
    int inputs = 0;
    for (FuzzedReader reader : READERS) {
      if (Files.isDirectory(KEPT.resolve(reader.name()))) {
        try (Stream<Path> files = Files.list(KEPT.resolve(reader.name()))) {
          for (Path file : files.sorted().toList()) {
            read(reader, Files.readAllBytes(file));
            inputs++;
          }
        }
      }
    }
    assertThat(inputs).as("kept inputs").isPositive();
  }

  private static void read(FuzzedReader reader, byte[] input) throws IOException {
    var place = new Workplace(Files.createTempDirectory("cinefactor-fuzz"));
    try {
      reader.read(place.fresh(), input);
      assertThat(place.beside()).isEmpty();
    } finally {
      Workplace.empty(place.outer());
      Files.delete(place.outer());
    }
  }
}
