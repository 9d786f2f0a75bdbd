package org.cinefactor.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cinefactor.catalog.Movie;
import org.junit.jupiter.api.Test;

class ColdStartMoviesTest {
  private final ColdStartMovies first =
      ColdStartMovies.of(SmallWorld.stars(), SmallWorld.ids(), SmallWorld.catalog());

  @Test
  void asksAboutEveryMovieOnce() {
    assertThat(first.ask(Set.of(), 100)).hasSize(SmallWorld.MOVIES).doesNotHaveDuplicates();
  }

  @Test
  void goesOnWithTheNextWhereOneIsNotKnown() {
    List<Movie> three = first.ask(Set.of(), 3);

    assertThat(first.ask(Set.of(three.getFirst().id()), 2)).isEqualTo(three.subList(1, 3));
  }
}
