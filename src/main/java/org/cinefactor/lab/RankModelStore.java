package org.cinefactor.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.cinefactor.dataset.MovieFilter;
import org.cinefactor.file.AtomicFile;
import org.cinefactor.file.DiskCache;
import org.cinefactor.file.TextFile;
import org.cinefactor.log.Log;
import org.cinefactor.nmf.file.ModelFile;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.NmfSettingsJson;
import org.cinefactor.nmf.train.Training;
import org.cinefactor.text.TextHash;

/**
 * The store of the models of a {@link RankModels} on disk: one folder per data, filter and
 * settings, three files per rank, and one for what was measured. The folders of the two last used
 * are kept, in a {@link DiskCache} of 2 GiB. What cannot be read or written is trained again; that
 * is never an error.
 */
public final class RankModelStore {
  private static final DiskCache.Limit LIMIT = new DiskCache.Limit(2L << 30, 2);
  private static final int DIGITS = 24;
  private static final String MEASURED = "measured.json";

  private final Path base;
  private final DiskCache cache;

  /** Keeps models below this folder, which is made when needed and is used for nothing else. */
  public RankModelStore(Path base) {
    this.base = base;
    this.cache = new DiskCache(base, LIMIT, Files::isDirectory);
  }

  /** The model that was kept for these settings, if it can still be read. */
  Optional<LabModel> read(LabData data, NmfSettings settings) {
    Path folder = folder(data, settings);
    Path figures = folder.resolve(settings.components() + ".json");
    if (!Files.isRegularFile(figures)) {
      return Optional.empty();
    }
    try {
      FactorModel q = ModelFile.readWithoutZeros(folder.resolve(settings.components() + ".npz"));
      FactorModel people = ModelFile.read(folder.resolve(settings.components() + "-people.npz"));
      Training training = TrainingJson.read(TextFile.read(figures), q, transposed(people));
      cache.use(folder);
      return Optional.of(new LabModel(data, training));
    } catch (IOException | RuntimeException e) {
      Log.warning(RankModelStore.class, "a kept rank cannot be read; it is trained again", e);
      return Optional.empty();
    }
  }

  /** Keeps a model, and says whether it did; on a full disk, say, it does not. */
  boolean keep(LabModel model) {
    Path folder = folder(model.data(), model.settings());
    try {
      Files.createDirectories(folder);
      int k = model.rank();
      ModelFile.writeUnforced(folder.resolve(k + ".npz"), model.factors());
      ModelFile.writeUnforced(folder.resolve(k + "-people.npz"), people(model));
      writeUnforced(folder.resolve(k + ".json"), TrainingJson.write(model.training()));
      cache.use(folder);
      cache.evict();
      return true;
    } catch (IOException | UncheckedIOException e) {
      Log.warning(
          RankModelStore.class, "a rank was not kept; it is trained again the next time", e);
      return false;
    }
  }

  /** The stored measurements of these models; none where they were not kept, or cannot be read. */
  Measurements measured(LabData data, NmfSettings settings) {
    try {
      return MeasurementsJson.read(TextFile.read(folder(data, settings).resolve(MEASURED)));
    } catch (NoSuchFileException _) {
      // Nothing was measured yet.
      return Measurements.none();
    } catch (IOException | RuntimeException e) {
      Log.warning(RankModelStore.class, "kept measurements cannot be read; they are made again", e);
      return Measurements.none();
    }
  }

  /** Keeps what was measured; on a full disk, say, it does not. */
  void keep(LabData data, NmfSettings settings, Measurements measured) {
    Path folder = folder(data, settings);
    try {
      Files.createDirectories(folder);
      writeUnforced(folder.resolve(MEASURED), MeasurementsJson.write(measured));
      cache.use(folder);
      cache.evict();
    } catch (IOException | UncheckedIOException e) {
      Log.warning(RankModelStore.class, "measurements were not kept; they are made again", e);
    }
  }

  private static void writeUnforced(Path file, String text) throws IOException {
    AtomicFile.writeUnforced(file, out -> out.write(text.getBytes(UTF_8)));
  }

  /** P transposed in the clothes of Q: a column per user. */
  private static FactorModel people(LabModel model) {
    int users = model.training().users();
    double[] columns = new double[users * model.rank()];
    for (int user = 0; user < users; user++) {
      for (int c = 0; c < model.rank(); c++) {
        columns[c * users + user] = model.p(user, c);
      }
    }
    return new FactorModel(
        model.rank(),
        model.data().ratings().userIds(),
        columns,
        model.factors().singularValues(),
        model.settings());
  }

  private static double[] transposed(FactorModel people) {
    int k = people.components();
    double[] p = new double[people.columns() * k];
    for (int user = 0; user < people.columns(); user++) {
      for (int c = 0; c < k; c++) {
        p[user * k + c] = people.q(c, user);
      }
    }
    return p;
  }

  private Path folder(LabData data, NmfSettings settings) {
    MovieFilter filter = data.filter();
    String text =
        String.join(
            "\n",
            data.data().fingerprint(),
            filter.minRatings() + " " + filter.minMean() + " " + filter.combination(),
            NmfSettingsJson.write(settings.withComponents(1)).toString());
    return base.resolve(TextHash.of(text).substring(0, DIGITS));
  }
}
