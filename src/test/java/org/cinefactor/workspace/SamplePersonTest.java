package org.cinefactor.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.junit.jupiter.api.Test;

class SamplePersonTest {
  @Test
  void onlyTheirOwnMoviesAreRated() {
    var catalog =
        new Catalog(
            List.of(
                new Movie(1, "The Kraken Wakes (1995)", List.of()),
                new Movie(48, "Pocahontas (1995)", List.of()),
                new Movie(2, "Jumanji (1995)", List.of())));

    assertThat(SamplePerson.ratingsIn(catalog).movieIds()).containsExactly(48);
    assertThat(SamplePerson.ratings().movieIds()).hasSize(9);
  }
}
