package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cinefactor.catalog.Movie;
import org.cinefactor.catalog.Ratings;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

class RevealPolicyTest {
  @Test
  void whoeverIsAskedRatesWhatTheyKnowAndHasNotSeenTheRest() throws Exception {
    Fold fold = Fold.of(ShippedData.read(), 0, Progress.NONE);
    List<Integer> order =
        fold.training().firstMovies().ask(Set.of(), Integer.MAX_VALUE).stream()
            .map(Movie::id)
            .toList();
    UnaryOperator<Ratings> asked = new RevealPolicy.Asked(10).in(fold);

    for (TestPerson person : fold.people()) {
      Ratings said = asked.apply(person.ratings());

      assertThat(said.size()).isEqualTo(Math.min(10, person.ratings().size()));
      assertThat(person.ratings().asMap()).containsAllEntriesOf(said.asMap());
      assertThat(said.notSeen())
          .hasSizeLessThanOrEqualTo(80)
          .doesNotContainAnyElementsOf(person.ratings().movieIds());
      // Everything before the first answer, and nothing behind the last one.
      int first = said.movieIds().stream().mapToInt(order::indexOf).min().orElseThrow();
      int last = said.movieIds().stream().mapToInt(order::indexOf).max().orElseThrow();
      assertThat(said.notSeen()).containsAll(order.subList(0, Math.min(first, 80)));
      if (said.size() == 10) {
        assertThat(order.subList(0, last)).containsAll(said.notSeen());
      }
    }
  }

  @Test
  void whoeverTellsDislikesTellsAllOfThemAndNothingElse() throws Exception {
    Fold fold = Fold.of(ShippedData.read(), 0, Progress.NONE);
    RevealPolicy dislikes = new RevealPolicy.Dislikes();

    for (TestPerson person : fold.people()) {
      Ratings said = dislikes.in(fold).apply(person.ratings());

      assertThat(said.asMap().values()).allMatch(stars -> stars <= 2.5);
      assertThat(person.ratings().asMap()).containsAllEntriesOf(said.asMap());
      assertThat(person.ratings().asMap().values().stream().filter(stars -> stars <= 2.5))
          .hasSize(said.size());
      assertThat(dislikes.asks(person)).isEqualTo(!said.isEmpty());
    }
  }
}
