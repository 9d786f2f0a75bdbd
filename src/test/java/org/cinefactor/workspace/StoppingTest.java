package org.cinefactor.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.file.StoredModel;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.Nmf;
import org.cinefactor.nmf.train.RankSweep;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.recommend.coldstart.AnswerWorths;
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
   * @param atLeast how often the work must ask
   */
  private static void stopsAnywhere(int atLeast, Work work) throws IOException, DataSetException {
    int questions = questions(work);
    assertThat(questions).isGreaterThanOrEqualTo(atLeast);
    for (int i = 0; i < PLACES; i++) {
      StopAt stop = new StopAt(1 + (int) ((questions - 1L) * i / (PLACES - 1)));
      assertThatThrownBy(() -> work.run(stop)).isInstanceOf(CancellationException.class);
      // Other threads may ask once more before they hear of it.
      assertThat(stop.asked.get()).isLessThan(stop.at + 64);
    }
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
    stopsAnywhere(2, stop -> Recommenders.firstMovies(data, AnswerWorths.none(), stop));
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

  private static FactorModel trained(int rank) {
    NmfSettings settings = NmfSettings.notebook().withComponents(rank).withStopping(0, 1);
    return Nmf.train(matrix.matrix(), matrix.movieIds(), settings, Progress.NONE).model();
  }
}
