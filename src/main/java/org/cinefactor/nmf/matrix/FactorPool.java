package org.cinefactor.nmf.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cinefactor.progress.Progress;

/**
 * A pool of factors to be used again for factors of the same width: a sweep trains eight ranks of
 * one width in a row, and with the solver "fast" a fifth of its time went into collecting the
 * garbage of each. Safe on several threads.
 */
public final class FactorPool {
  /** Factors with more numbers are not kept: their training takes much longer than new memory. */
  private static final long MOST = 4_000_000;

  /** As many as two trainings at a time have; where more come, the oldest go. */
  private static final int KEPT = 8;

  private final SpareRows<double[]> exact = new SpareRows<>();
  private final SpareRows<float[]> single = new SpareRows<>();

  /**
   * A factor of this size, with whatever numbers its memory holds.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public Factor exact(int rows, int components, Progress progress) {
    return exact
        .take(rows, Factor.paddedTo(components))
        .map(data -> new Factor(components, data))
        .orElseGet(() -> new Factor(rows, components, progress));
  }

  /** The same in 32-bit floats. */
  public FloatFactor single(int rows, int components, Progress progress) {
    return single
        .take(rows, Factor.paddedTo(components))
        .map(data -> new FloatFactor(components, data))
        .orElseGet(() -> FloatFactor.zeros(rows, components, progress));
  }

  /** Takes a factor that nobody will look at any more. */
  public void put(Factor factor) {
    exact.put(factor.data, factor.stride);
  }

  /** The same in 32-bit floats. */
  public void put(FloatFactor factor) {
    single.put(factor.data, factor.stride);
  }

  /** Rows of one width; those of another width go when it is asked for rows of this one. */
  private static final class SpareRows<T> {
    private final List<Block<T>> blocks = new ArrayList<>();

    private record Block<T>(T[] rows, int width) {}

    synchronized Optional<T[]> take(int rows, int width) {
      blocks.removeIf(block -> block.width != width);
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i).rows.length == rows) {
          return Optional.of(blocks.remove(i).rows);
        }
      }
      return Optional.empty();
    }

    synchronized void put(T[] rows, int width) {
      if ((long) rows.length * width <= MOST) {
        if (blocks.size() == KEPT) {
          blocks.removeFirst();
        }
        blocks.add(new Block<>(rows, width));
      }
    }
  }
}
