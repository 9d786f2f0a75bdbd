package org.cinefactor.recommend.tuned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.cinefactor.recommend.Popularity;
import org.cinefactor.recommend.SmallWorld;
import org.cinefactor.recommend.Why;
import org.cinefactor.recommend.factor.KindFeatures;
import org.junit.jupiter.api.Test;

class SideInformationSharesTest {
  private final SparseMatrix stars = SmallWorld.stars();
  private final TunedModel tuned =
      TunedRecipe.standard().train(stars, SmallWorld.ids(), SmallWorld.catalog(), Progress.NONE);
  private final SignedKernel kernel = tuned.foldIn().kernel();
  private final SparseMatrix rows =
      TrainingRows.of(stars, SmallWorld.ids(), SmallWorld.catalog(), Progress.NONE).rows();

  /** z of a training row. */
  private double[] coordinates(int row) {
    double[] projected = new double[kernel.components()];
    for (int e = rows.rowStart(row); e < rows.rowStart(row + 1); e++) {
      double[] q = tuned.column(rows.column(e));
      for (int c = 0; c < q.length; c++) {
        projected[c] += rows.value(e) * q[c] / tuned.foldIn().scale(rows.column(e));
      }
    }
    return kernel.along(projected);
  }

  /** z(z·M⁻¹t), as features. */
  private double[] given(int row, double[] along) {
    double[] z = coordinates(row);
    double[] inverse = kernel.inverseMoments(along);
    double weight = 0;
    for (int r = 0; r < z.length; r++) {
      weight += z[r] * inverse[r];
    }
    for (int r = 0; r < z.length; r++) {
      z[r] *= weight;
    }
    return kernel.features(z);
  }

  private double[] anyone() {
    var random = new Random(3);
    return random.doubles(kernel.directions(), -1, 1).toArray();
  }

  @Test
  void whatAllTrainingRowsGiveIsTheWhole() {
    double[] along = anyone();
    double[] sum = new double[kernel.components()];
    for (int row = 0; row < rows.rows(); row++) {
      double[] part = given(row, along);
      for (int c = 0; c < sum.length; c++) {
        sum[c] += part[c];
      }
    }

    double[] whole = kernel.features(along);
    for (int c = 0; c < sum.length; c++) {
      assertThat(sum[c]).isCloseTo(whole[c], within(1e-4));
    }
  }

  @Test
  void genresAndDecadesGiveWhatTheirTrainingRowsGive() {
    double[] along = anyone();
    List<KindFeatures> kinds =
        new SideInformationShares(tuned, SmallWorld.catalog(), people()).of(along);

    assertThat(kinds).extracting(one -> one.kind().word()).contains("Horror", "1980s");
    int first = rows.rows() - kinds.size();
    assertThat(first).isEqualTo(stars.rows());
    for (int i = 0; i < kinds.size(); i++) {
      double[] expected = given(first + i, along);
      for (int c = 0; c < expected.length; c++) {
        assertThat(kinds.get(i).p()[c]).isCloseTo(expected[c], within(1e-4));
      }
    }
  }

  @Test
  void whoLikesHorrorGetsHorrorBecauseOfIt() {
    TunedRecommender recommender = SmallWorld.tuned();
    Ratings ratings = Ratings.none().with(100, 5).with(104, 5).with(108, 5).with(101, 1);

    Why why = recommender.why(ratings, ListOptions.none(), 112).orElseThrow();

    assertThat(why.kinds()).extracting(one -> one.kind().word()).contains("Horror");
    assertThat(why.kinds())
        .filteredOn(one -> one.kind().word().equals("Horror"))
        .allMatch(one -> one.part() > 0);
  }

  private Popularity people() {
    int[] people = new int[stars.columns()];
    for (int e = 0; e < stars.size(); e++) {
      people[stars.column(e)]++;
    }
    return Popularity.of(SmallWorld.ids(), people, stars.rows());
  }
}
