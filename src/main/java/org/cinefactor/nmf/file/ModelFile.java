package org.cinefactor.nmf.file;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.FailureReason;
import org.cinefactor.nmf.matrix.Arithmetic;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/**
 * A model as an {@code .npz} file that {@code numpy.load} opens: {@code components} (Q, k x
 * movies), {@code movie_ids}, {@code singular_values}, {@code settings} (JSON), {@code checksum},
 * and whatever further arrays of floats a method keeps beside its factors.
 *
 * <p>Files that others wrote with {@code numpy.savez(f, components=model.components_,
 * movie_ids=ids)} are read too: floats of 16 to 64 bits, whole numbers of 8 to 64 bits, any byte
 * order, rows or columns first; they count as trained with the notebook's settings, but for what
 * {@link ForeignModel} finds in them. Nothing in a file is ever executed, and sizes are checked
 * before memory is taken.
 */
public final class ModelFile {
  private static final Texts TEXTS = Texts.of(ModelFile.class);

  /**
   * The most components of a model that can be read. A fold-in keeps a number for each two of them:
   * for so many 400 MB.
   */
  public static final int MOST_COMPONENTS = 10_000;

  private ModelFile() {}

  /**
   * Writes a model to a temporary file beside the target and moves it into place.
   *
   * @throws ModelFileException when that fails; a file that was there before is then unchanged
   */
  public static void write(Path file, FactorModel model) throws ModelFileException {
    write(file, new StoredModel(model, List.of()));
  }

  /**
   * Writes a model to a temporary file beside the target and moves it into place.
   *
   * @throws ModelFileException when that fails; a file that was there before is then unchanged
   */
  public static void write(Path file, StoredModel model) throws ModelFileException {
    write(file, model, Progress.NONE);
  }

  /**
   * Writes a model to a temporary file beside the target and moves it into place.
   *
   * @param progress can stop the writing
   * @throws ModelFileException when that fails; a file that was there before is then unchanged
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop; a file
   *     that was there before is then unchanged
   */
  public static void write(Path file, StoredModel model, Progress progress)
      throws ModelFileException {
    try {
      AtomicFile.write(file, out -> ModelWriter.write(out, model, progress));
    } catch (IOException e) {
      throw ModelFileException.unwritable(file, ModelWriter.reason(e), e);
    }
  }

  /**
   * Writes a model that can be trained again, as {@link AtomicFile#writeUnforced} does: reading
   * notices damage by the checksum.
   *
   * @throws ModelFileException when that fails; a file that was there before is then unchanged
   */
  public static void writeUnforced(Path file, FactorModel model) throws ModelFileException {
    try {
      AtomicFile.writeUnforced(
          file, out -> ModelWriter.write(out, new StoredModel(model, List.of()), Progress.NONE));
    } catch (IOException e) {
      throw ModelFileException.unwritable(file, ModelWriter.reason(e), e);
    }
  }

  /** True if a file has the arrays that a model has. */
  public static boolean isModel(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return NpyArray.isIn(zip, "components") && NpyArray.isIn(zip, "movie_ids");
    } catch (IOException _) {
      // It is none, which is the answer.
      return false;
    }
  }

  /**
   * Reads the factors of a model.
   *
   * @throws ModelFileException as {@link #open(Path)} does
   */
  public static FactorModel read(Path file) throws ModelFileException {
    return open(file).factors();
  }

  /**
   * Reads the factors of a model without their zeros, component after component where the file was
   * written by the program: whoever reads many models needs memory only for what stays.
   *
   * @throws ModelFileException as {@link #open(Path)} does
   */
  public static FactorModel readWithoutZeros(Path file) throws ModelFileException {
    return read(
        file,
        zip -> {
          Optional<FactorModel> sparse = SparseModel.read(zip);
          return sparse.isPresent()
              ? sparse.get()
              : read(zip, Progress.NONE).factors().withoutZeros();
        });
  }

  /**
   * Reads a model.
   *
   * @throws ModelFileException when the file is missing, damaged, cut short, not a model or too
   *     large; the sentence says which
   */
  public static StoredModel open(Path file) throws ModelFileException {
    return open(file, Progress.NONE);
  }

  /**
   * Reads a model.
   *
   * @param progress can stop the reading
   * @throws ModelFileException as {@link #open(Path)} does
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public static StoredModel open(Path file, Progress progress) throws ModelFileException {
    return read(file, zip -> read(zip, progress));
  }

  /** The content of an open file in some form. */
  @FunctionalInterface
  private interface Form<T> {
    T of(ZipFile zip) throws IOException;
  }

  private static <T> T read(Path file, Form<T> form) throws ModelFileException {
    try {
      if (!Files.isRegularFile(file)) {
        throw new BadModelException(
            Files.exists(file) ? TEXTS.get("noFile") : TEXTS.get("missing"));
      }
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return form.of(zip);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw ModelFileException.unreadable(
          file, e instanceof ZipException ? ForeignModel.kind(file) : reason(e), e);
    }
  }

  private static StoredModel read(ZipFile zip, Progress progress) throws IOException {
    ForeignModel.demand(zip, "movie_ids");
    int[] ids = ModelArrays.ids(zip, progress);
    ForeignModel.demand(zip, "components");
    double[][] q = components(zip, ids.length, progress);
    double[] s = new double[0];
    if (NpyArray.isIn(zip, "singular_values")) {
      try (NpyArray array = NpyArray.open(zip, "singular_values")) {
        s = array.doubles(progress);
      }
    }
    List<NamedArray> arrays = List.of();
    NmfSettings usual = NmfSettings.notebook().withComponents(q.length);
    var settings = new SettingsText(ForeignModel.settings(zip, usual), Arithmetic.FUSED);
    if (NpyArray.isIn(zip, "settings")) {
      String json = ModelArrays.text(zip, "settings");
      settings = SettingsText.parse(json);
      arrays = arrays(zip, progress);
      ModelArrays.verify(zip, Checksum.of(q, ids, s, json, arrays, progress));
    }
    Optional<double[]> scale =
        arrays.stream()
            .filter(array -> array.name().equals(StoredModel.COLUMN_SCALE))
            .map(NamedArray::values)
            .findFirst();
    if (scale.isPresent()) {
      if (scale.get().length != ids.length) {
        throw new BadModelException(TEXTS.get("scale"));
      }
      for (double[] component : q) {
        progress.stopIfCancelled();
        multiply(component, scale.get());
      }
    }
    return new StoredModel(
        new FactorModel(q, ids, s, settings.settings(), settings.arithmetic(), progress), arrays);
  }

  /** Multiplies each column. */
  private static void multiply(double[] component, double[] by) {
    for (int j = 0; j < component.length; j++) {
      component[j] *= by[j];
    }
  }

  /** The arrays beside those that every model has, in the order of the file. */
  private static List<NamedArray> arrays(ZipFile zip, Progress progress) throws IOException {
    List<NamedArray> arrays = new ArrayList<>();
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName().replaceFirst("\\.npy$", "");
      if (!ModelArrays.OWN.contains(name)) {
        try (NpyArray array = NpyArray.open(zip, name)) {
          arrays.add(new NamedArray(name, array.shape(), array.doubles(progress)));
        }
      }
    }
    return arrays;
  }

  private static double[][] components(ZipFile zip, int movies, Progress progress)
      throws IOException {
    try (NpyArray array = NpyArray.open(zip, "components")) {
      int rows = array.length(0, 2);
      int columns = array.length(1, 2);
      if (rows > MOST_COMPONENTS) {
        throw new BadModelException(TEXTS.format("components", rows, MOST_COMPONENTS));
      }
      if (rows == 0 || columns != movies) {
        throw new BadModelException(
            rows == movies
                ? TEXTS.format("transposed", movies, rows, columns)
                : TEXTS.format("sizes", movies, rows, columns));
      }
      return array.rows(progress);
    }
  }

  private static String reason(Exception e) {
    return switch (e) {
      case BadModelException bad -> String.valueOf(bad.getMessage());
      case EOFException _ -> TEXTS.get("short");
      case IOException failed -> FailureReason.of(failed);
      default -> String.valueOf(e.getMessage());
    };
  }
}
