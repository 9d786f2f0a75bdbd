package org.cinefactor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Titles as other programs spell them. */
final class TitleIndexTest {
  private static final TitleIndex INDEX =
      new TitleIndex(
          new Catalog(
              List.of(
                  movie(1, "Matrix, The (1999)"),
                  movie(2, "Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)"),
                  movie(3, "Seven (a.k.a. Se7en) (1995)"),
                  movie(4, "Sabrina (1954)"),
                  movie(5, "Sabrina (1995)"),
                  movie(6, "Hamlet (1990)"),
                  movie(7, "Hamlet (1990)"),
                  movie(8, "Spider-Man (2002)"),
                  movie(9, "Babylon 5"),
                  movie(10, "Star Wars: Episode IV - A New Hope (1977)"),
                  movie(11, "Alpha: One (2001)"),
                  movie(12, "Beta - One (2001)"),
                  movie(13, "Gamma: Matrix (1998)"))));

  @Test
  void articlesAccentsPunctuationAndFurtherTitlesDoNotMatter() {
    assertFound("The Matrix", 1999, 1);
    assertFound("matrix, the", 1999, 1);
    assertFound("Amélie", 2001, 2);
    assertFound("Le Fabuleux destin d'Amelie Poulain", 2001, 2);
    assertFound("Se7en", 1995, 3);
    assertFound("Spider-Man", 2002, 8);
    assertFound("Spiderman", 2002, 8);
  }

  @Test
  void theYearTellsWhichOneAndMayBeOffByOne() {
    assertFound("Sabrina", 1954, 4);
    assertFound("Sabrina", 1996, 5);
    assertThat(INDEX.find("Sabrina", OptionalInt.of(1975))).isEmpty();
    assertThat(INDEX.find("Sabrina", OptionalInt.empty())).isEmpty();
    assertThat(INDEX.find("The Matrix", OptionalInt.empty()).orElseThrow().id()).isEqualTo(1);
    assertThat(INDEX.find("Babylon 5", OptionalInt.of(1994))).isEmpty();
  }

  @Test
  void aPartOfATitleCountsInTheVeryYear() {
    assertFound("Star Wars", 1977, 10);
    assertFound("A New Hope", 1977, 10);
    assertThat(INDEX.find("Star Wars", OptionalInt.of(1978))).isEmpty();
    assertThat(INDEX.find("Star Wars", OptionalInt.empty())).isEmpty();
    assertThat(INDEX.find("One", OptionalInt.of(2001))).isEmpty();
    assertFound("The Matrix", 1998, 1);
  }

  @Test
  void whatIsNotCertainIsNotFound() {
    assertThat(INDEX.find("Hamlet", OptionalInt.of(1990))).isEmpty();
    assertThat(INDEX.find("Matrix Reloaded, The", OptionalInt.of(1999))).isEmpty();
    assertThat(INDEX.find("", OptionalInt.of(1999))).isEmpty();
  }

  private static void assertFound(String title, int year, int id) {
    assertThat(INDEX.find(title, OptionalInt.of(year)).map(Movie::id)).as(title).contains(id);
  }

  private static Movie movie(int id, String title) {
    return new Movie(id, title, List.of());
  }
}
