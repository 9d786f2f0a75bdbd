package org.cinefactor.workspace.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.dataset.DataSet;
import org.cinefactor.dataset.RatingMatrix;
import org.cinefactor.file.DiskCache;
import org.cinefactor.log.Log;
import org.cinefactor.nmf.file.ForeignModel;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.file.ModelFileException;
import org.cinefactor.nmf.file.StoredModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.Nmf;
import org.cinefactor.nmf.train.Training;
import org.cinefactor.profile.DataHome;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.Method;
import org.cinefactor.recommend.tuned.FoldInArrays;
import org.cinefactor.recommend.tuned.TunedModel;
import org.cinefactor.recommend.tuned.TunedRecipe;
import org.cinefactor.text.Texts;

/**
 * The store of models, by request: the one that came with the program, else one that was trained
 * before and kept, else it trains one and keeps it. Kept models lie in a {@link DiskCache} of
 * {@value #MOST_BYTES} bytes.
 */
public final class ModelStore {
  private static final Texts TEXTS = Texts.of(ModelStore.class);

  /** The most that kept models may take. */
  public static final long MOST_BYTES = 512L << 20;

  private final List<Path> shipped;
  private final DataHome home;
  private final DiskCache kept;

  /**
   * @param shipped the model files that came with the program
   * @param home the person's folder, in which models trained here are kept; made when needed
   */
  public ModelStore(List<Path> shipped, DataHome home) {
    this.shipped = List.copyOf(shipped);
    this.home = home;
    this.kept =
        new DiskCache(home.models(), DiskCache.Limit.ofBytes(MOST_BYTES), Files::isRegularFile);
  }

  /** The store of the running program and the person who runs it. */
  public static ModelStore of(InstallLayout layout) {
    return new ModelStore(layout.models(), DataHome.ofThisPerson());
  }

  /** The model, without training: empty when it is neither shipped nor kept. */
  public Optional<Model> find(ModelRequest request) {
    return find(request, Progress.NONE);
  }

  Optional<Model> find(ModelRequest request, Progress progress) {
    for (Path file : shipped) {
      Optional<Model> model = read(file, request, ModelOrigin.SHIPPED, progress);
      if (model.isPresent()) {
        return model;
      }
    }
    return Files.isDirectory(home.models())
        ? read(file(request, progress), request, ModelOrigin.KEPT, progress)
        : Optional.empty();
  }

  /**
   * The model.
   *
   * @param progress is notified of training where it is needed, and can stop it
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   * @throws IllegalArgumentException when no movie passes the filter
   */
  public Model get(ModelRequest request, Progress progress) {
    return find(request, progress)
        .orElseGet(
            () -> {
              Model model = train(request, progress);
              keep(model, request, progress);
              return model;
            });
  }

  /** Trains the model anew, and keeps nothing. */
  public static Model train(ModelRequest request, Progress progress) {
    RatingMatrix matrix = RatingMatrix.of(request.data().ratings(), request.filter(), progress);
    if (matrix.matrix().size() == 0) {
      throw new IllegalArgumentException(TEXTS.get("model.empty"));
    }
    return train(matrix, request.data().catalog(), request.nmf(), request.method(), progress);
  }

  /** Trains a model from a matrix that is not empty, and keeps nothing. */
  static Model train(
      RatingMatrix matrix, Catalog catalog, NmfSettings nmf, Method method, Progress progress) {
    if (method == Method.TUNED) {
      TunedModel tuned =
          new TunedRecipe(nmf.components())
              .train(matrix.matrix(), matrix.movieIds(), catalog, progress);
      return new Model(
          tuned.factors(), Optional.of(tuned.foldIn()), Optional.empty(), ModelOrigin.TRAINED);
    }
    Training training = Nmf.train(matrix.matrix(), matrix.movieIds(), nmf, progress);
    TrainingFigures figures = TrainingFigures.of(training, matrix.matrix().size());
    return new Model(training.model(), Optional.empty(), Optional.of(figures), ModelOrigin.TRAINED);
  }

  /**
   * Writes a model to a file of the person's choice, with its manifest beside it.
   *
   * @throws IOException with a sentence for people; so that nothing else is lost, also when the
   *     manifest's place is taken by something that is none
   */
  public static void write(Path file, Model model, ModelRequest request) throws IOException {
    Path beside = Manifest.beside(file);
    if (Files.exists(beside) && Manifest.read(file).isEmpty()) {
      throw new IOException(TEXTS.format("model.unsaved", file, beside.getFileName()));
    }
    write(file, model, request, Progress.NONE);
  }

  private static void write(Path file, Model model, ModelRequest request, Progress progress)
      throws IOException {
    ModelFile.write(
        file,
        new StoredModel(model.factors(), model.foldIn().map(FoldInArrays::of).orElse(List.of())),
        progress);
    Manifest.of(request, model.figures()).write(file, request, model.factors().arithmetic());
  }

  private Optional<Model> read(
      Path file, ModelRequest request, ModelOrigin origin, Progress progress) {
    Optional<Manifest> manifest = Manifest.read(file, request, progress);
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    try {
      Model model = model(file, manifest.get().figures(), origin, progress);
      if (origin == ModelOrigin.KEPT) {
        kept.use(file);
      }
      return Optional.of(model);
    } catch (IOException e) {
      Log.warning(ModelStore.class, "a kept model cannot be read; it is trained again", e);
      return Optional.empty();
    }
  }

  private static Model model(
      Path file, Optional<TrainingFigures> figures, ModelOrigin origin, Progress progress)
      throws ModelFileException {
    StoredModel stored = ModelFile.open(file, progress);
    try {
      return new Model(stored.factors(), FoldInArrays.in(stored), figures, origin);
    } catch (IllegalArgumentException e) {
      throw ModelFileException.unreadable(file, String.valueOf(e.getMessage()), e);
    }
  }

  private void keep(Model model, ModelRequest request, Progress progress) {
    try {
      home.create();
      Files.createDirectories(home.models());
      write(file(request, progress), model, request, progress);
      kept.evict();
    } catch (IOException | UncheckedIOException e) {
      Log.warning(ModelStore.class, "a model was not kept; it is trained again the next time", e);
    }
  }

  private Path file(ModelRequest request, Progress progress) {
    request.data().withFingerprint(progress);
    return home.models().resolve(request.key() + ".npz");
  }

  /**
   * Refuses a model whose movies may have other ids than those of a data set with ids of its own:
   * its factors would be other movies'.
   *
   * @throws IOException with a sentence for people
   */
  public static void checkIds(DataSet data, Path file) throws IOException {
    Optional<Manifest> manifest = Manifest.read(file);
    boolean ofThisData =
        manifest.filter(one -> one.fingerprint().equals(data.fingerprint())).isPresent();
    boolean doubtful = data.renumbered() || (!data.movieLensIds() && manifest.isPresent());
    if (doubtful && !ofThisData) {
      throw new IOException(
          data.renumbered()
              ? TEXTS.format("model.other", file.getFileName(), data.name())
              : TEXTS.format("model.foreign", file.getFileName(), data.name()));
    }
  }

  /**
   * Opens a model file of the person's choice.
   *
   * @param progress can stop the reading
   * @throws ModelFileException with a sentence for people
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static Model open(Path file, Progress progress) throws ModelFileException {
    Optional<Manifest> manifest = Manifest.read(file);
    ModelOrigin origin =
        ForeignModel.saysRegularization(file)
            ? ModelOrigin.OPENED
            : ModelOrigin.OPENED_UNREGULARISED;
    return model(file, manifest.flatMap(Manifest::figures), origin, progress);
  }
}
