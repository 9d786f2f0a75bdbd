package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Set;
import org.cinefactor.catalog.Genre;
import org.cinefactor.recommend.GenreMatch;
import org.cinefactor.recommend.ListOptions;
import org.junit.jupiter.api.Test;

class ActiveFilterTest {
  private static final Set<Genre> TWO = Set.of(new Genre("Drama"), new Genre("Comedy"));

  private static String words(ListOptions options) {
    return String.join(", ", ActiveFilter.of(options).stream().map(ActiveFilter::words).toList());
  }

  @Test
  void everyWishHasItsWords() {
    ListOptions none = ListOptions.none();
    assertThat(words(none)).isEmpty();
    assertThat(words(none.withGenres(TWO))).isEqualTo("Comedy or Drama");
    assertThat(words(none.withGenres(TWO).withMatch(GenreMatch.ALL))).isEqualTo("Comedy and Drama");
    assertThat(words(none.withoutGenres(TWO))).isEqualTo("no Comedy or Drama");
    assertThat(words(none.withYears(OptionalInt.of(1990), OptionalInt.empty())))
        .isEqualTo("since 1990");
    assertThat(words(none.withYears(OptionalInt.empty(), OptionalInt.of(1990))))
        .isEqualTo("until 1990");
    assertThat(words(none.withYears(OptionalInt.of(1990), OptionalInt.of(1990)))).isEqualTo("1990");
    assertThat(words(none.withObscurity(-0.4).withDiversity(1)))
        .isEqualTo("well known 40%, varied 100%");
  }

  @Test
  void ofManyGenresTheNumberStandsAndAllAreNamedUnderThePointer() {
    var four =
        Set.of(new Genre("War"), new Genre("Drama"), new Genre("Comedy"), new Genre("Crime"));
    ActiveFilter any = ActiveFilter.of(ListOptions.none().withGenres(four)).getFirst();
    assertThat(any.words()).isEqualTo("any of 4 genres");
    assertThat(any.whole()).isEqualTo("Comedy or Crime or Drama or War");
    ActiveFilter without = ActiveFilter.of(ListOptions.none().withoutGenres(four)).getFirst();
    assertThat(without.words()).isEqualTo("none of 4 genres");
    assertThat(without.whole()).isEqualTo("no Comedy or Crime or Drama or War");
  }

  @Test
  void takingEachWishBackLeavesNone() {
    ListOptions options =
        ListOptions.none()
            .withGenres(TWO)
            .withoutGenres(Set.of(new Genre("War")))
            .withYears(OptionalInt.of(1990), OptionalInt.of(1999))
            .withObscurity(0.5)
            .withDiversity(0.5);
    int wishes = 5;
    while (wishes > 0) {
      assertThat(ActiveFilter.of(options)).hasSize(wishes);
      options = ActiveFilter.of(options).getFirst().without();
      wishes--;
    }
    assertThat(options).isEqualTo(ListOptions.none());
  }
}
