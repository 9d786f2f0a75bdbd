package org.cinefactor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogTest {
  @Test
  void decadesAreThoseOfTheMoviesThatHaveAYear() {
    List<String> titles =
        List.of("Heat (1995)", "Toy Story (1999)", "No year", "Sallie (1894)", "Dune (2020)");
    var catalog =
        new Catalog(
            IntStream.range(0, titles.size())
                .mapToObj(i -> new Movie(i, titles.get(i), List.of()))
                .toList());
    assertThat(catalog.decades()).containsExactly(1890, 1990, 2020);
  }
}
