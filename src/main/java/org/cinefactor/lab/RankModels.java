package org.cinefactor.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.train.RankSweep;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * The models of many ranks, each trained once and kept. Any thread may ask at any time; {@link
 * #fill} works on the thread that calls it, and belongs on a background one.
 *
 * <p>At 100 ranks of 8,094 movies and 671 users the models take about 110 MB; {@link #letGo} gives
 * them back.
 */
public final class RankModels {
  private final LabData data;
  private final NmfSettings settings;
  private final Optional<RankModelStore> folder;
  private final ConcurrentSkipListMap<Integer, LabModel> models = new ConcurrentSkipListMap<>();

  /** The ranks whose models are on disk too. */
  private final Set<Integer> kept = ConcurrentHashMap.newKeySet();

  /**
   * An empty shelf.
   *
   * @param settings how to train, but for the rank
   * @param folder where models are kept on disk, if they are
   */
  public RankModels(LabData data, NmfSettings settings, Optional<RankModelStore> folder) {
    this.data = data;
    this.settings = settings;
    this.folder = folder;
  }

  /** The training data. */
  public LabData data() {
    return data;
  }

  /** The training settings, but for the rank. */
  public NmfSettings settings() {
    return settings;
  }

  /**
   * Puts the models of all these ranks on the shelf: those kept on disk first, the rest trained,
   * several at a time with one decomposition for all.
   *
   * @param ranks which ones, each at least 1
   * @param onResult gets each model that was not on the shelf before, never two at a time, on
   *     whichever thread made it, not always in order
   * @param progress receives how many of the ranks are there, and can stop the work; what is there
   *     then stays
   * @throws CancellationException when {@code progress} asked to stop
   */
  public void fill(int[] ranks, Consumer<LabModel> onResult, Progress progress) {
    int[] open = Arrays.stream(ranks).filter(rank -> !models.containsKey(rank)).toArray();
    List<Integer> missing = new ArrayList<>();
    for (int rank : open) {
      progress.stopIfCancelled();
      Optional<LabModel> stored = folder.flatMap(f -> f.read(data, settings.withComponents(rank)));
      stored.ifPresent(_ -> kept.add(rank));
      stored.ifPresentOrElse(model -> put(model, onResult), () -> missing.add(rank));
      progress.report(Stage.LOADING_RANKS, models.size(), ranks.length, Double.NaN);
    }
    if (missing.isEmpty()) {
      return;
    }
    int loaded = ranks.length - missing.size();
    var sweep = new RankSweep(data.ratings().matrix(), data.ratings().movieIds(), settings);
    sweep.run(
        missing.stream().mapToInt(Integer::intValue).toArray(),
        training -> {
          LabModel model = new LabModel(data, training);
          if (folder.filter(f -> f.keep(model)).isPresent()) {
            kept.add(model.rank());
          }
          put(model, onResult);
        },
        shifted(progress, loaded, ranks.length));
  }

  private void put(LabModel model, Consumer<LabModel> onResult) {
    models.put(model.rank(), model);
    onResult.accept(model);
  }

  private static Progress shifted(Progress progress, int loaded, int all) {
    return new Progress() {
      @Override
      public void report(Stage stage, long done, long total, double value) {
        progress.report(stage, loaded + done, all, value);
      }

      @Override
      public boolean cancelled() {
        return progress.cancelled();
      }
    };
  }

  /**
   * Forgets the models that {@link #fill} can read again from disk, but for one.
   *
   * @param stays the rank whose model stays
   */
  public void letGo(int stays) {
    models.keySet().removeIf(rank -> rank != stays && kept.contains(rank));
  }

  /** The measurements of these models that are kept on disk. */
  public Measurements measured() {
    return folder.map(f -> f.measured(data, settings)).orElseGet(Measurements::none);
  }

  /** Keeps on disk what was measured of these models, where models are kept at all. */
  public void keep(Measurements measured) {
    folder.ifPresent(f -> f.keep(data, settings, measured));
  }

  /** The model of a rank, once it is there. */
  public Optional<LabModel> at(int rank) {
    return Optional.ofNullable(models.get(rank));
  }

  /** The model whose rank is closest, the smaller of two; empty while there is none. */
  public Optional<LabModel> nearest(int rank) {
    Map.Entry<Integer, LabModel> below = models.floorEntry(rank);
    Map.Entry<Integer, LabModel> above = models.ceilingEntry(rank);
    if (below == null || above == null) {
      return Optional.ofNullable(below == null ? above : below).map(Map.Entry::getValue);
    }
    boolean down = rank - below.getKey() <= above.getKey() - rank;
    return Optional.of(down ? below.getValue() : above.getValue());
  }

  /** The models that are there, in ascending rank. */
  public List<LabModel> models() {
    return List.copyOf(models.values());
  }
}
