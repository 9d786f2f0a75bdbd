package org.cinefactor.workspace.store;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.TrainingSet;
import org.cinefactor.evaluate.calibration.PredictionFit;
import org.cinefactor.file.WholeFile;
import org.cinefactor.log.Log;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.prediction.StarOdds;
import org.cinefactor.recommend.prediction.StarOddsJson;
import org.cinefactor.recommend.prediction.StarPredictor;

/** The fitted predictions of stars: one small file for each model, beside the kept models. */
public final class PredictionStore {
  private final Path folder;

  /**
   * @param folder where the files lie; made when needed
   */
  public PredictionStore(Path folder) {
    this.folder = folder;
  }

  /**
   * The prediction for a model: read where it was fitted before, else fitted, which trains a model
   * of four fifths of the people, and kept.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public StarPredictor get(Answering by, Progress progress) {
    by.data().withFingerprint(progress);
    Path file = folder.resolve(ModelRequest.of(by.data(), by.settings()).key() + ".stars.json");
    StarOdds odds =
        read(file)
            .orElseGet(
                () -> {
                  StarOdds fitted = fit(by, progress);
                  keep(file, fitted);
                  return fitted;
                });
    return new StarPredictor(by.recommender(), PredictionFit.means(by.data().ratings()), odds);
  }

  private static StarOdds fit(Answering by, Progress progress) {
    EvaluatedMethod method =
        by.settings().method() == Method.TUNED ? EvaluatedMethod.TUNED : EvaluatedMethod.NOTEBOOK;
    var set = new TrainingSet(by.data().ratings(), by.data().catalog(), by.settings().filter());
    return new PredictionFit(method, by.settings().nmf().components()).fit(set, progress);
  }

  private static Optional<StarOdds> read(Path file) {
    try {
      return Optional.of(
          StarOddsJson.read(JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
    } catch (NoSuchFileException _) {
      // Not fitted yet.
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      Log.warning(PredictionStore.class, "a kept prediction cannot be read; it is fitted again", e);
      return Optional.empty();
    }
  }

  private void keep(Path file, StarOdds odds) {
    try {
      Files.createDirectories(folder);
      WholeFile.write(file, StarOddsJson.write(odds) + "\n");
    } catch (IOException e) {
      Log.warning(PredictionStore.class, "a prediction was not kept; it is fitted again", e);
    }
  }
}
