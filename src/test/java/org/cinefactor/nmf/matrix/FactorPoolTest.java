package org.cinefactor.nmf.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

class FactorPoolTest {
  private final FactorPool memory = new FactorPool();

  @Test
  void theNextFactorOfTheSameSizeHasTheMemoryOfTheLast() {
    Factor exact = memory.exact(5, 3, Progress.NONE);
    FloatFactor single = memory.single(5, 3, Progress.NONE);
    memory.put(exact);
    memory.put(single);

    assertThat(memory.exact(5, 7, Progress.NONE).data).isSameAs(exact.data);
    assertThat(memory.single(5, 7, Progress.NONE).data).isSameAs(single.data);
  }

  @Test
  void noTwoFactorsHaveTheSameMemory() {
    memory.put(memory.exact(5, 3, Progress.NONE));

    assertThat(memory.exact(5, 3, Progress.NONE).data)
        .isNotSameAs(memory.exact(5, 3, Progress.NONE).data);
  }

  @Test
  void anotherNumberOfRowsHasMemoryOfItsOwn() {
    Factor users = memory.exact(5, 3, Progress.NONE);
    Factor movies = memory.exact(9, 3, Progress.NONE);
    memory.put(users);
    memory.put(movies);

    assertThat(memory.exact(9, 3, Progress.NONE).data).isSameAs(movies.data);
    assertThat(memory.exact(5, 3, Progress.NONE).data).isSameAs(users.data);
  }

  @Test
  void memoryOfAnotherWidthIsLetGo() {
    Factor narrow = memory.exact(5, 8, Progress.NONE);
    memory.put(narrow);

    Factor wide = memory.exact(5, 9, Progress.NONE);

    assertThat(wide.data[0]).hasSize(16);
    assertThat(memory.exact(5, 8, Progress.NONE).data).isNotSameAs(narrow.data);
  }

  @Test
  void eightAreKeptTheNewestOnes() {
    List<Factor> factors =
        IntStream.range(0, 9).mapToObj(_ -> memory.exact(5, 3, Progress.NONE)).toList();
    factors.forEach(memory::put);

    for (Factor kept : factors.subList(1, 9)) {
      assertThat(memory.exact(5, 3, Progress.NONE).data).isSameAs(kept.data);
    }
    assertThat(memory.exact(5, 3, Progress.NONE).data).isNotSameAs(factors.getFirst().data);
  }

  @Test
  void aLargeFactorIsNotKept() {
    Factor large = memory.exact(500_001, 8, Progress.NONE);
    memory.put(large);

    assertThat(memory.exact(500_001, 8, Progress.NONE).data).isNotSameAs(large.data);
  }

  @Test
  void theFirstComponentsArePaddedWithZerosWhateverTheMemoryHeld() {
    Factor most = new Factor(1, 3);
    most.set(0, 0, 1);
    most.set(0, 1, 2);
    most.set(0, 2, 3);
    Factor before = memory.exact(1, 8, Progress.NONE);
    for (int c = 0; c < 8; c++) {
      before.set(0, c, 9);
    }
    memory.put(before);

    Factor first = memory.exact(1, 2, Progress.NONE);
    first.takeFirst(most);

    assertThat(first.data).isSameAs(before.data);
    assertThat(first.data[0]).containsExactly(1, 2, 0, 0, 0, 0, 0, 0);
  }
}
