package org.cinefactor.nmf.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScratchPoolTest {
  private final AtomicInteger made = new AtomicInteger();
  private final ScratchPool<Integer> pool = new ScratchPool<>(made::incrementAndGet);

  @Test
  void whatWasGivenBackIsBorrowedAgain() {
    pool.giveBack(pool.borrow());
    assertThat(pool.borrow()).isEqualTo(1);
    assertThat(made).hasValue(1);
  }

  @Test
  void twoBorrowersAtOnceHaveOneEach() {
    assertThat(pool.borrow()).isNotEqualTo(pool.borrow());
    assertThat(made).hasValue(2);
  }
}
