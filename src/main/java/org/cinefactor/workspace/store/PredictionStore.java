package org.cinefactor.workspace.store;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.TrainingSet;
import org.cinefactor.evaluate.calibration.PredictionFit;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.TextFile;
import org.cinefactor.log.Log;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.prediction.ProportionalOdds;
import org.cinefactor.recommend.prediction.ProportionalOddsJson;
import org.cinefactor.recommend.prediction.StarPredictor;
import org.cinefactor.text.Texts;

/**
 * The store of predictions of stars, by model: the one that came with the program, beside the model
 * of the same name, else one that was fitted before and kept, else it fits one and keeps it.
 */
public final class PredictionStore {
  private static final Texts TEXTS = Texts.of(PredictionStore.class);
  private static final String SUFFIX = ".stars.json";

  private final List<Path> shipped;
  private final Path folder;

  /**
   * @param shipped the model files that came with the program
   * @param folder where the files lie that are made here; made when needed
   */
  public PredictionStore(List<Path> shipped, Path folder) {
    this.shipped = List.copyOf(shipped);
    this.folder = folder;
  }

  /** The store of an installed program and a person. */
  public static PredictionStore of(InstallLayout layout, DataHome home) {
    return new PredictionStore(layout.models(), home.models().resolve("predictions"));
  }

  /**
   * The prediction for a model. To fit one, a model of four fifths of the people is trained; empty
   * when there are too few people for that.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Optional<StarPredictor> get(LoadedRecommender by, Progress progress) {
    ModelRequest request = ModelRequest.of(by.data(), by.settings());
    return shipped(request, progress)
        .or(() -> kept(request, progress))
        .map(
            odds ->
                new StarPredictor(
                    by.recommender(), PredictionFit.means(by.data().ratings()), odds));
  }

  private Optional<ProportionalOdds> shipped(ModelRequest request, Progress progress) {
    return shipped.stream()
        .filter(model -> Manifest.read(model, request, progress).isPresent())
        .flatMap(model -> read(beside(model)).stream())
        .findFirst();
  }

  private Optional<ProportionalOdds> kept(ModelRequest request, Progress progress) {
    request.data().withFingerprint(progress);
    Path file = folder.resolve(request.key() + "-" + PredictionFit.EDITION + SUFFIX);
    return read(file)
        .or(
            () -> {
              Optional<ProportionalOdds> fitted = fit(request, progress);
              fitted.ifPresent(odds -> keep(file, odds));
              return fitted;
            });
  }

  /** The prediction's place: {@code model.npz} has {@code model.stars.json} beside it. */
  static Path beside(Path model) {
    String manifest = String.valueOf(Manifest.beside(model).getFileName());
    return model.resolveSibling(manifest.replaceFirst("\\.json$", SUFFIX));
  }

  /**
   * Fits the prediction for a model and writes it beside the model's file.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when there are too few people, with a sentence for people
   */
  public static void write(Path model, ModelRequest request, Progress progress) throws IOException {
    write(
        beside(model),
        fit(request, progress)
            .orElseThrow(() -> new IllegalArgumentException(TEXTS.get("prediction.few"))));
  }

  private static void write(Path file, ProportionalOdds odds) throws IOException {
    AtomicFile.write(file, ProportionalOddsJson.write(odds) + "\n");
  }

  static Optional<ProportionalOdds> fit(ModelRequest request, Progress progress) {
    EvaluatedMethod method =
        request.method() == Method.TUNED ? EvaluatedMethod.TUNED : EvaluatedMethod.NOTEBOOK;
    var set = new TrainingSet(request.data().ratings(), request.data().catalog(), request.filter());
    return new PredictionFit(method, request.nmf().components()).fit(set, progress);
  }

  static Optional<ProportionalOdds> read(Path file) {
    try {
      return Optional.of(
          ProportionalOddsJson.read(JsonParser.parseString(TextFile.read(file)).getAsJsonObject()));
    } catch (NoSuchFileException _) {
      // Not fitted yet.
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      Log.warning(PredictionStore.class, "a kept prediction cannot be read; it is fitted again", e);
      return Optional.empty();
    }
  }

  private void keep(Path file, ProportionalOdds odds) {
    try {
      Files.createDirectories(folder);
      write(file, odds);
    } catch (IOException e) {
      Log.warning(PredictionStore.class, "a prediction was not kept; it is fitted again", e);
    }
  }
}
