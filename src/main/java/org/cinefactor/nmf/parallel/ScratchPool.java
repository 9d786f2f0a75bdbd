package org.cinefactor.nmf.parallel;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * A pool of scratch memory: each piece of parallel work borrows one and gives it back, so that
 * there are as many as threads that work at once, and none is made anew for each piece.
 *
 * @param <T> one thread's scratch at a time
 */
public final class ScratchPool<T> {
  private final Queue<T> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<T> maker;

  /** An empty pool, and what makes a scratch where none is idle. */
  public ScratchPool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Borrows a scratch, whatever its last borrower left in it. */
  public T borrow() {
    T known = idle.poll();
    return known == null ? maker.get() : known;
  }

  /** Gives a borrowed scratch back; one that is not given back, as work was cancelled, is lost. */
  public void giveBack(T scratch) {
    idle.add(scratch);
  }
}
