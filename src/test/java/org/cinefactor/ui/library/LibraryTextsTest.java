package org.cinefactor.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.cinefactor.workspace.library.SetFigures;
import org.junit.jupiter.api.Test;

class LibraryTextsTest {
  @Test
  void oneMovieIsNoMovies() {
    assertThat(LibraryTexts.figures(new SetFigures(2, 1, 2, 0, 0)))
        .isEqualTo("2 ratings by 2 people for 1 movie");
    assertThat(LibraryTexts.figures(new SetFigures(1, 1, 1, 1999, 1999)))
        .isEqualTo("1 rating by 1 person for 1 movie of 1999");
    assertThat(LibraryTexts.figures(new SetFigures(671, 9066, 100004, 1902, 2016)))
        .isEqualTo("100,004 ratings by 671 people for 9,066 movies from 1902 to 2016");
  }
}
