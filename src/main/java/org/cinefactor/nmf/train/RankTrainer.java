package org.cinefactor.nmf.train;

import java.util.Optional;
import org.cinefactor.nmf.init.InitialFactors;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;

/**
 * The same data, ready to be trained at any rank: one singular value decomposition serves all. Each
 * rank gives what {@link Nmf#train} gives for it alone, to the bit. Safe to use on several threads.
 */
public final class RankTrainer {
  private final Factorization data;
  private final NmfSettings settings;

  /** The start of the largest rank, of which every other is a part; none where it is random. */
  private final Optional<InitialFactors> largest;

  /**
   * Decomposes the data, where the settings' start needs that.
   *
   * @param x users x movies
   * @param columnIds the id of each column
   * @param settings how to train, but for the rank
   * @param most the largest rank that will be asked for
   * @param memory of the factors, which other trainers may share
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public RankTrainer(
      SparseMatrix x,
      int[] columnIds,
      NmfSettings settings,
      int most,
      FactorPool memory,
      Progress progress) {
    this.data = new Factorization(x, columnIds, memory, progress);
    this.settings = settings;
    this.largest =
        switch (settings.initialization()) {
          case NNDSVD, NNDSVDA -> Optional.of(data.start(settings.withComponents(most), progress));
          case RANDOM -> Optional.empty();
        };
  }

  /**
   * Trains one rank.
   *
   * @param rank at least 1, at most the largest that was announced
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Training train(int rank, Progress progress) {
    long begin = System.nanoTime();
    NmfSettings s = settings.withComponents(rank);
    return largest
        .map(start -> data.trainFirst(start, s, progress, begin))
        .orElseGet(() -> data.train(data.start(s, progress), s, progress, begin));
  }
}
