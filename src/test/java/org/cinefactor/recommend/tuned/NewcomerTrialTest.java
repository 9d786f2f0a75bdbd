package org.cinefactor.recommend.tuned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cinefactor.nmf.matrix.CoordinateMatrix;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.SmallWorld;
import org.junit.jupiter.api.Test;

class NewcomerTrialTest {
  /** People who rate the well-known movies most often, and nothing by any taste. */
  private static SparseMatrix tasteless(int people, int movies) {
    Random random = new Random(5);
    List<float[]> entries = new ArrayList<>();
    for (int person = 0; person < people; person++) {
      for (int movie = 0; movie < movies; movie++) {
        if (random.nextDouble() < 9.0 / (movie + 30)) {
          entries.add(new float[] {person, movie, 3 + random.nextInt(5) / 2f});
        }
      }
    }
    return matrix(people, movies, entries);
  }

  private static SparseMatrix matrix(int rows, int columns, List<float[]> entries) {
    float[] value = new float[entries.size()];
    for (int i = 0; i < value.length; i++) {
      value[i] = entries.get(i)[2];
    }
    return new CoordinateMatrix(
            rows,
            columns,
            entries.stream().mapToInt(e -> (int) e[0]).toArray(),
            entries.stream().mapToInt(e -> (int) e[1]).toArray(),
            value)
        .compressed();
  }

  private static double atOne(SparseMatrix stars) {
    int[] ids = IntStream.range(0, stars.columns()).toArray();
    TrainingRows training = TrainingRows.of(stars, ids, SmallWorld.catalog(), Progress.NONE);
    double[] means = MovieWeights.means(stars, Progress.NONE);
    double overall =
        IntStream.range(0, stars.size())
            .mapToDouble(e -> means[stars.column(e)])
            .average()
            .orElse(0);
    return NewcomerTrial.averageAtOne(stars, training, means, overall, Progress.NONE);
  }

  @Test
  void whereNobodyHasATasteANewcomerIsTakenForTheAverage() {
    assertThat(atOne(tasteless(400, 300))).isGreaterThan(1);
  }

  @Test
  void ofMoreThanAThousandPeopleSomeAreTried() {
    assertThat(atOne(tasteless(1100, 100))).isGreaterThan(1);
  }

  @Test
  void whereTastesAreStrongOneRatingSaysMore() {
    assertThat(atOne(SmallWorld.stars())).isEqualTo(1);
  }

  @Test
  void whoeverIsLeftOutHasNeverBeenThere() {
    SparseMatrix rows =
        TrainingRows.of(SmallWorld.stars(), SmallWorld.ids(), SmallWorld.catalog(), Progress.NONE)
            .rows();
    int person = 7;
    int[] others = IntStream.range(0, rows.rows()).filter(row -> row != person).toArray();
    SparseMatrix all = rows.transposed(Progress.NONE);
    SparseMatrix less = without(rows, person).transposed(Progress.NONE);

    double[] left = kernel(all).without(person, kernel(all).of(3));
    double[] never = kernel(less).of(3);

    assertThat(left[person]).isZero();
    assertThat(Arrays.stream(others).mapToDouble(row -> left[row]).toArray())
        .containsExactly(never, within(1e-12));
  }

  private static LeaveOneOutKernel kernel(SparseMatrix movies) {
    return new LeaveOneOutKernel(
        movies, LeaveOneOutKernel.products(movies, Progress.NONE), 0.03, Progress.NONE);
  }

  private static SparseMatrix without(SparseMatrix rows, int gone) {
    List<float[]> entries = new ArrayList<>();
    for (int row = 0; row < rows.rows(); row++) {
      for (int e = rows.rowStart(row); row != gone && e < rows.rowStart(row + 1); e++) {
        entries.add(new float[] {row < gone ? row : row - 1, rows.column(e), rows.value(e)});
      }
    }
    return matrix(rows.rows() - 1, rows.columns(), entries);
  }
}
