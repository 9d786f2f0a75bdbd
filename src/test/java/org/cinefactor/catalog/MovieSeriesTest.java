package org.cinefactor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieSeriesTest {
  private static MovieSeries of(String title) {
    return MovieSeries.of(new Movie(1, title, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Star Wars: Episode IV - A New Hope (1977) \
          | Star Wars: Episode V - The Empire Strikes Back (1980)
          Lord of the Rings: The Two Towers, The (2002) \
          | Lord of the Rings: The Return of the King, The (2003)
          Godfather, The (1972) | Godfather: Part II, The (1974)
          Toy Story (1995) | Toy Story 2 (1999)
          Terminator, The (1984) | Terminator 2: Judgment Day (1991)
          Back to the Future (1985) | Back to the Future Part III (1990)
          Alien (1979) | Aliens (1986)
          Kill Bill: Vol. 1 (2003) | Kill Bill: Vol. 2 (2004)
          Dark Knight, The (2008) | Dark Knight Rises, The (2012)
          Indiana Jones and the Last Crusade (1989) \
          | Raiders of the Lost Ark (Indiana Jones and the Raiders of the Lost Ark) (1981)
          Harry Potter and the Chamber of Secrets (2002) \
          | Harry Potter and the Goblet of Fire (2005)
          """)
  void partsOfOneStoryHaveOneSeries(String one, String other) {
    assertThat(of(one).sameAs(of(other))).isTrue();
    assertThat(of(other).sameAs(of(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          American Beauty (1999) | American Pie (1999)
          Seven (a.k.a. Se7en) (1995) | Seven Samurai (Shichinin no samurai) (1954)
          Star Wars: Episode IV - A New Hope (1977) | Star Trek: First Contact (1996)
          Heat (1995) | Ghost (1990)
          """)
  void othersHaveNot(String one, String other) {
    assertThat(of(one).sameAs(of(other))).isFalse();
    assertThat(of(other).sameAs(of(one))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bourne Identity, The (2002) | Bourne Ultimatum, The (2007)
          Matrix, The (1999) | Matrix Reloaded, The (2003)
          """)
  void someOnlyBeginWithTheSameWord(String one, String other) {
    assertThat(of(one).beginsAs(of(other))).isTrue();
    assertThat(of(one).sameAs(of(other))).isFalse();
  }
}
