package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.Nmf;
import org.cinefactor.nmf.train.Training;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.StopWhen;
import org.cinefactor.recommend.ListOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RankCrossValidationTest {
  private static final int[] FOLD = {3};

  private static DataSet data;

  @BeforeAll
  static void read() throws DataSetException {
    data = ShippedData.read();
  }

  @Test
  void aRankIsWhatTrainingAndEvaluationGiveForIt() {
    List<RankFigures> results = new ArrayList<>();
    sweep().run(new int[] {2, 6}, results::add, Progress.NONE);

    assertThat(results).extracting(RankFigures::rank).containsExactly(2, 6);
    RatingMatrix matrix = RatingMatrix.of(data.ratings(), MovieFilter.notebook(), Progress.NONE);
    Training alone =
        Nmf.train(
            matrix.matrix(),
            matrix.movieIds(),
            NmfSettings.notebook().withComponents(6),
            Progress.NONE);
    RankFigures six = results.getLast();
    assertThat(six.iterations()).isEqualTo(alone.iterations());
    assertThat(six.reconstructionError()).isEqualTo(alone.reconstructionError());
    MeanMetrics metrics =
        new Evaluation(data, FOLD, ListOptions.none(), Progress.NONE)
            .of(
                EvaluatedMethod.NOTEBOOK,
                new int[] {6},
                List.of(new RevealPolicy.Everything()),
                Progress.NONE)
            .getFirst()
            .metrics();
    assertThat(six.metrics()).isEqualTo(metrics);
    assertThat(six.heldOutError()).isBetween(0.5, 5.0);
  }

  @Test
  void stopsWhenAskedAndKeepsWhatWasHeard() {
    List<RankFigures> results = new ArrayList<>();
    Progress afterTheFirst = new StopWhen(() -> !results.isEmpty());

    assertThatThrownBy(() -> sweep().run(new int[] {1, 2, 3}, results::add, afterTheFirst))
        .isInstanceOf(CancellationException.class);
    assertThat(results).hasSize(1);
  }

  private static RankCrossValidation sweep() {
    return new RankCrossValidation(data, MovieFilter.notebook(), NmfSettings.notebook(), FOLD);
  }
}
