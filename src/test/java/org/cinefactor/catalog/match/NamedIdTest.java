package org.cinefactor.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.junit.jupiter.api.Test;

class NamedIdTest {
  private static final NamedId LEON = new NamedId(293, "Léon: The Professional (1994)");

  @Test
  void aTitleOfAnotherEditionIsTheSameMovie() {
    assertThat(LEON.in(having("Léon: The Professional (1994)"))).isPresent();
    assertThat(LEON.in(having("Professional, The (a.k.a. Leon: The Professional) (1994)")))
        .isPresent();
    assertThat(LEON.in(having("Leon (1995)"))).isPresent();
    assertThat(LEON.in(having("Léon: The Professional"))).isPresent();
  }

  @Test
  void anotherTitleOrYearIsAnotherMovie() {
    assertThat(LEON.in(having("The Kraken Wakes (1994)"))).isEmpty();
    assertThat(LEON.in(having("Professional, The (1981)"))).isEmpty();
    assertThat(LEON.isOtherIn(having("Professional, The (1981)"))).isTrue();
  }

  @Test
  void aMissingMovieIsNoOther() {
    assertThat(LEON.in(new Catalog(List.of()))).isEmpty();
    assertThat(LEON.isOtherIn(new Catalog(List.of()))).isFalse();
  }

  private static Catalog having(String title) {
    return new Catalog(List.of(new Movie(LEON.id(), title, List.of())));
  }
}
