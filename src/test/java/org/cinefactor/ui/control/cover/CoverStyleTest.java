package org.cinefactor.ui.control.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.junit.jupiter.api.Test;

class CoverStyleTest {
  private static CoverStyle of(String title, String... genres) {
    return CoverStyle.of(new Movie(1, title, List.of(genres).stream().map(Genre::new).toList()));
  }

  @Test
  void theFirstTwoGenresGiveTheColours() {
    CoverStyle noir = of("Laura (1944)", "Film-Noir", "Mystery", "Romance");
    assertThat(noir.ground()).isEqualTo("genre-film-noir");
    assertThat(noir.shape()).isEqualTo("genre-mystery");
    assertThat(of("Jaws (1975)", "Horror").shape()).isEqualTo("genre-horror");
    assertThat(of("Unknown").ground()).isEqualTo("genre-none");
  }

  @Test
  void theYearGivesTheShapeAndTheType() {
    Map.of(
            "No year", "decade-early",
            "A (1929)", "decade-early",
            "A (1930)", "decade-1930",
            "A (1949)", "decade-1930",
            "A (1950)", "decade-1950",
            "A (1989)", "decade-1970",
            "A (1990)", "decade-1990",
            "A (2009)", "decade-1990",
            "A (2010)", "decade-2010",
            "A (2055)", "decade-2010")
        .forEach((title, decade) -> assertThat(of(title).decade()).as(title).isEqualTo(decade));
  }

  @Test
  void aLongTitleHasSmallType() {
    assertThat(of("Jaws (1975)").length()).isEqualTo("title-short");
    assertThat(of("The Lion King and I (1991)").length()).isEqualTo("title-usual");
    assertThat(of("Dr. Strangelove or: How I Learned to Stop Worrying (1964)").length())
        .isEqualTo("title-long");
    assertThat(of("Transylvania (1964)").length()).isEqualTo("title-long");
    assertThat(of("Unforgiven (1992)").length()).isEqualTo("title-usual");
    assertThat(of("Deconstructing Harry (1997)").length()).isEqualTo("title-tiny");
  }

  /** "The Gnome-Mobi|le", "Extra-Terrest|rial". */
  @Test
  void aWordThatIsAsWideAsALineIsBrokenAtItsHyphens() {
    assertThat(CoverStyle.breakable("The Gnome-Mobile")).isEqualTo("The Gnome-\u200aMobile");
    assertThat(of("The Gnome-Mobile (1967)").length()).isEqualTo("title-usual");
    assertThat(of("E.T. the Extra-Terrestrial (1982)").length()).isEqualTo("title-long");
    assertThat(CoverStyle.breakable("Spider-Man and the X-Men")).doesNotContain("\u200a");
    assertThat(CoverStyle.breakable("Rocket to -")).isEqualTo("Rocket to -");
  }
}
