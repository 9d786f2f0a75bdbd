package org.cinefactor.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.file.NamedArray;
import org.cinefactor.nmf.file.StoredModel;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.Nmf;
import org.cinefactor.nmf.train.RankSweep;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.recommend.coldstart.ElicitationGains;
import org.cinefactor.workspace.store.ModelStore;
import org.cinefactor.workspace.store.Recommenders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Long work asks often whether to stop, and stops wherever it is told to. */
class StoppingTest {
  /** Number of places between begin and end at which the work is stopped. */
  private static final int PLACES = 12;

  private static final Path SHIPPED = Path.of("data/movielens-small-2016");

  private static DataSet data;
  private static RatingMatrix matrix;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws DataSetException {
    data = DataSets.read(SHIPPED, Progress.NONE);
    matrix = RatingMatrix.of(data.ratings(), MovieFilter.notebook(), Progress.NONE);
  }

  /** Work that may fail as the file system does. */
  @FunctionalInterface
  private interface Work {
    void run(Progress progress) throws IOException, DataSetException;
  }

  /** A progress that says stop from some question on. */
  private static final class StopAt implements Progress {
    private final AtomicInteger asked = new AtomicInteger();
    private final int at;

    StopAt(int at) {
      this.at = at;
    }

    @Override
    public void report(Stage stage, long done, long total, double value) {}

    @Override
    public boolean cancelled() {
      return asked.incrementAndGet() >= at;
    }
  }

  private static int questions(Work work) throws IOException, DataSetException {
    StopAt never = new StopAt(Integer.MAX_VALUE);
    work.run(never);
    return never.asked.get();
  }

  /**
   * Whoever waits for another thread asks meanwhile, so that the questions of two runs differ.
   *
   * @param atLeast how often the work must ask
   */
  private static void stopsAnywhere(int atLeast, Work work) throws IOException, DataSetException {
    int questions = questions(work);
    for (int i = 0; i < PLACES; ) {
      StopAt stop = new StopAt(1 + (int) ((questions - 1L) * i / (PLACES - 1)));
      Throwable thrown = catchThrowable(() -> work.run(stop));
      int asked = stop.asked.get();
      if (thrown == null && asked < stop.at) {
        questions = asked;
      } else {
        assertThat(thrown).isInstanceOf(CancellationException.class);
        // Other threads may ask once more before they hear of it.
        assertThat(asked).isLessThan(stop.at + 64);
        i++;
      }
    }
    assertThat(questions).isGreaterThanOrEqualTo(atLeast);
  }

  /** From the first line to the fingerprint. */
  @Test
  void reading() throws IOException, DataSetException {
    stopsAnywhere(
        data.ratings().size() / 10_000, stop -> DataSets.read(SHIPPED, stop).withFingerprint(stop));
  }

  @Test
  void choosingRatingsAndBuildingTheMatrix() throws IOException, DataSetException {
    stopsAnywhere(2, stop -> RatingMatrix.of(data.ratings(), MovieFilter.everything(), stop));
    stopsAnywhere(
        data.ratings().size() / 10_000, stop -> data.ratings().where(i -> i % 2 == 0, stop));
    stopsAnywhere(2, stop -> Recommenders.coldStartMovies(data, ElicitationGains.none(), stop));
  }

  @ParameterizedTest
  @EnumSource
  void training(Initialization start) throws IOException, DataSetException {
    NmfSettings settings =
        NmfSettings.notebook().withComponents(9).withInitialization(start).withStopping(0, 5);
    stopsAnywhere(
        5 * matrix.matrix().size() / 10_000,
        stop -> Nmf.train(matrix.matrix(), matrix.movieIds(), settings, stop));
    stopsAnywhere(
        5 * matrix.matrix().size() / 10_000,
        stop ->
            Nmf.train(matrix.matrix(), matrix.movieIds(), settings.withMissingWeight(0.1), stop));
  }

  @Test
  void allRanksFromTheFirstTurningOfTheMatrixOn() throws IOException, DataSetException {
    NmfSettings settings = NmfSettings.notebook().withStopping(0, 5);
    stopsAnywhere(
        100,
        stop ->
            new RankSweep(matrix.matrix(), matrix.movieIds(), settings)
                .run(RankSweep.ranks(1, 4), training -> {}, stop));
  }

  @Test
  void aModelFileThatIsNotWrittenToItsEndLeavesTheOneBefore() throws IOException, DataSetException {
    StoredModel model = new StoredModel(trained(12), List.of());
    int asked = 12 * matrix.matrix().columns() / 10_000;
    Path file = folder.resolve("model.npz");
    ModelFile.write(file, trained(3));
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> ModelFile.write(file, model, new StopAt(asked / 2)))
        .isInstanceOf(CancellationException.class);

    assertThat(file).hasBinaryContent(before);
    assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    stopsAnywhere(asked, stop -> ModelFile.write(file, model, stop));
    stopsAnywhere(asked, stop -> ModelFile.open(file, stop));
    stopsAnywhere(asked, stop -> ModelStore.open(file, stop));
  }

  /** Rows or columns first, made by others or by the program: reading, turning, checking. */
  @Test
  void allThatIsDoneWithTheArraysOfAModel() throws IOException, DataSetException {
    int columns = 40_000;
    int[] ids = IntStream.range(0, columns).toArray();
    double[] q = new double[8 * columns];
    Arrays.setAll(q, i -> i % 7 / 8.0);
    NmfSettings settings = NmfSettings.notebook().withComponents(8);
    Path own = folder.resolve("own.npz");
    double[] scale = new double[columns];
    Arrays.fill(scale, 2);
    ModelFile.write(
        own,
        new StoredModel(
            new FactorModel(8, ids, q, new double[0], settings),
            List.of(NamedArray.vector(StoredModel.COLUMN_SCALE, scale))));
    int reading = 9 * columns * Float.BYTES / (1 << 16);
    int blocks = columns / 1024;
    int checksum = 9 * columns / 8192;
    stopsAnywhere(reading + blocks + checksum + 8, stop -> ModelFile.open(own, stop));

    Path turned = folder.resolve("turned.npz");
    try (var zip = new ZipOutputStream(Files.newOutputStream(turned))) {
      array(zip, "components", "True, 'shape': (8, " + columns + ")", q);
      array(zip, "movie_ids", "False, 'shape': (" + columns + ",)", range(columns));
    }
    stopsAnywhere(
        9 * columns * Double.BYTES / (1 << 16) + blocks + 8, stop -> ModelFile.open(turned, stop));
  }

  private static double[] range(int end) {
    return IntStream.range(0, end).asDoubleStream().toArray();
  }

  /** An array as numpy writes it, of 64 bit floats. */
  private static void array(ZipOutputStream zip, String name, String order, double[] values)
      throws IOException {
    String head = "{'descr': '<f8', 'fortran_order': " + order + ", }\n";
    ByteBuffer bytes =
        ByteBuffer.allocate(10 + head.length() + 8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0});
    bytes.putShort((short) head.length()).put(head.getBytes(StandardCharsets.US_ASCII));
    bytes.asDoubleBuffer().put(values);
    zip.putNextEntry(new ZipEntry(name + ".npy"));
    zip.write(bytes.array());
    zip.closeEntry();
  }

  private static FactorModel trained(int rank) {
    NmfSettings settings = NmfSettings.notebook().withComponents(rank).withStopping(0, 1);
    return Nmf.train(matrix.matrix(), matrix.movieIds(), settings, Progress.NONE).model();
  }
}
