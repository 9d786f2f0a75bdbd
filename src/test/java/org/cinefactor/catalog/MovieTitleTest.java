package org.cinefactor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieTitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Toy Story (1995)#Toy Story#1995",
        "Matrix, The (1999)#The Matrix#1999",
        "Misérables, Les (1995)#Les Misérables#1995",
        "Avventura, L' (Adventure, The) (1960)#L'Avventura (The Adventure)#1960",
        "City of Lost Children, The (Cité des enfants perdus, La) (1995)"
            + "#The City of Lost Children (La Cité des enfants perdus)#1995",
        "Good, the Bad and the Ugly, The (Buono, il brutto, il cattivo, Il) (1966)"
            + "#The Good, the Bad and the Ugly (Il Buono, il brutto, il cattivo)#1966",
        "Cry, the Beloved Country (1995)#Cry, the Beloved Country#1995",
        "Walk in the Clouds, A (1995)#A Walk in the Clouds#1995",
        "Léon: The Professional (a.k.a. The Professional) (Léon) (1994)"
            + "#Léon: The Professional (a.k.a. The Professional) (Léon)#1994",
        "(500) Days of Summer (2009)#(500) Days of Summer#2009",
        "2001: A Space Odyssey (1968)#2001: A Space Odyssey#1968",
        "96 Minutes (2011) #96 Minutes#2011",
        "Big Bang Theory, The (2007-)#The Big Bang Theory#2007",
        "Fawlty Towers (1975-1979)#Fawlty Towers#1975",
        "Death Note: Desu nôto (2006–2007)#Death Note: Desu nôto#2006",
        "1984 (1956)#1984#1956",
        "(2010)#(2010)#",
        "Stranger Things#Stranger Things#",
      })
  void readsNameAndYear(String title, String name, Integer year) {
    Movie movie = new Movie(1, title, List.of());

    assertThat(movie.name()).isEqualTo(name);
    assertThat(movie.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
  }

  @Test
  void otherTitlesAreWithoutTheWordsThatSaySo() {
    assertThat(MovieTitle.parse("Seven (a.k.a. Se7en) (1995)").otherTitles())
        .containsExactly("Se7en");
    assertThat(
            MovieTitle.parse("Léon: The Professional (a.k.a. The Professional) (Léon) (1994)")
                .otherTitles())
        .containsExactly("The Professional", "Léon");
  }
}
