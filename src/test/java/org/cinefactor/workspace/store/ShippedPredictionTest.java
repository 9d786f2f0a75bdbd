package org.cinefactor.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.prediction.ProportionalOdds;
import org.cinefactor.workspace.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The predictions of stars come along with the models, and are what the code fits. */
class ShippedPredictionTest {
  private static final InstallLayout LAYOUT = new InstallLayout(Path.of(""));

  private static Settings settings(String method) {
    return method.equals("tuned") ? Settings.tuned() : Settings.notebook();
  }

  @ParameterizedTest
  @CsvSource({"notebook, notebook-55", "tuned, tuned-160"})
  void itIsWhatTheCodeFits(String method, String name) throws Exception {
    DataSet data = DataSets.read(LAYOUT.data(), Progress.NONE);
    Path model = Path.of("models/movielens-small-2016-" + name + ".npz");
    ProportionalOdds shipped = PredictionStore.read(PredictionStore.beside(model)).orElseThrow();
    ProportionalOdds fitted =
        PredictionStore.fit(ModelRequest.of(data, settings(method)), Progress.NONE).orElseThrow();

    // Another machine's exponential function may round otherwise.
    assertThat(shipped.weights()).containsExactly(fitted.weights(), within(1e-6));
    assertThat(shipped.scale()).containsExactly(fitted.scale(), within(1e-6));
    assertThat(shipped.thresholds()).containsExactly(fitted.thresholds(), within(1e-6));
  }

  @Test
  void nothingIsFittedForAModelThatCameAlong(@TempDir Path home) throws Exception {
    DataSet data = DataSets.read(LAYOUT.data(), Progress.NONE);
    var models = new ModelStore(LAYOUT.models(), new DataHome(home));
    LoadedRecommender by = LoadedRecommender.of(models, data, Settings.tuned(), Progress.NONE);

    var predictor = new PredictionStore(LAYOUT.models(), home).get(by, Progress.NONE).orElseThrow();

    assertThat(predictor.of(data.ratings().ratingsOf(0)).apply(1).liked()).isBetween(0.0, 1.0);
    assertThat(home).isEmptyDirectory();
  }
}
