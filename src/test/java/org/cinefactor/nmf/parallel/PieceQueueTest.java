package org.cinefactor.nmf.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceQueueTest {
  private static final int PIECES = 50;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyPieceIsTakenOnceAlsoWithinAPiece(int threads) {
    var taken = new AtomicIntegerArray(PIECES * PIECES);
    run(
        threads,
        outer -> PieceQueue.run(PIECES, inner -> taken.incrementAndGet(outer * PIECES + inner)));
    for (int i = 0; i < taken.length(); i++) {
      assertThat(taken.get(i)).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whatAPieceThrowsIsThrownAndTheRestIsLeftOut(int threads) {
    var taken = new AtomicIntegerArray(PIECES);
    assertThatThrownBy(
            () ->
                run(
                    threads,
                    piece -> {
                      taken.incrementAndGet(piece);
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(taken.get(PIECES - 1)).isZero();
  }

  private static void run(int threads, IntConsumer work) {
    try (var pool = new ForkJoinPool(threads)) {
      pool.submit(() -> PieceQueue.run(PIECES, work)).join();
    }
  }
}
