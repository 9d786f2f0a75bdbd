package org.cinefactor.nmf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import org.cinefactor.file.FailureReason;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.progress.Progress;
import org.cinefactor.text.Texts;

/** The writing of a {@link ModelFile}: one component at a time, so that Q is never there twice. */
final class ModelWriter {
  private static final Texts TEXTS = Texts.of(ModelWriter.class);

  private ModelWriter() {}

  /**
   * Writes a model's arrays, and the checksum that belongs to them.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  static void write(OutputStream out, StoredModel stored, Progress progress) throws IOException {
    FactorModel model = stored.factors();
    IntFunction<double[]> component = component(stored);
    int[] ids = model.columnIds();
    double[] s = model.singularValues();
    String settings = SettingsText.of(model);
    try (NpyWriter npz = new NpyWriter(out, progress)) {
      npz.floats(
          "components",
          "(" + model.components() + ", " + ids.length + ")",
          model.components(),
          component);
      npz.longs("movie_ids", ids);
      npz.floats("singular_values", "(" + s.length + ",)", s);
      npz.text("settings", settings);
      for (NamedArray array : stored.arrays()) {
        npz.floats(array.name(), array.python(), array.values());
      }
      var checksum = new Checksum(progress);
      for (int c = 0; c < model.components(); c++) {
        checksum.add(component.apply(c));
      }
      npz.text("checksum", checksum.after(ids, s, settings, stored.arrays()));
    }
  }

  /** The components one by one, in an array that is used again, as they are kept in a file. */
  private static IntFunction<double[]> component(StoredModel stored) {
    FactorModel model = stored.factors();
    Optional<NamedArray> scale = stored.array(StoredModel.COLUMN_SCALE);
    double[] values = new double[model.columns()];
    return c -> {
      model.component(c, values);
      scale.ifPresent(by -> divide(values, by.values()));
      return values;
    };
  }

  /** Takes a factor out of each column; what is a product of two 32-bit floats loses no bit. */
  private static void divide(double[] component, double[] by) {
    for (int j = 0; j < component.length; j++) {
      component[j] /= by[j];
    }
  }

  /** The reason why a model was not written, as part of a sentence. */
  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> TEXTS.format("folder.missing", missing.getFile());
      case AccessDeniedException denied -> TEXTS.format("folder.forbidden", folder(denied));
      default -> FailureReason.of(e);
    };
  }

  /** The folder of a file, which may be the temporary one that nobody knows of. */
  private static Path folder(FileSystemException failure) {
    Path file = Path.of(failure.getFile()).toAbsolutePath();
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }
}
