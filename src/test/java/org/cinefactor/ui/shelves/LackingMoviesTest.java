package org.cinefactor.ui.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.session.InSmallSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The person's lists while data sets are opened that have some of their movies and lack others. */
class LackingMoviesTest extends InSmallSession {
  private ShelvesViewModel shelves;
  private Path old;

  @BeforeEach
  void open() throws IOException {
    old = Files.createDirectory(folder.resolve("old"));
    Files.writeString(
        old.resolve("movies.dat"),
        "2::Movie 1 (2001)::Horror\n3::Film of Old (1999)::Drama\n4::Movie 3 (2003)::Horror\n");
    Files.writeString(
        old.resolve("ratings.dat"), "1::2::5::1\n1::3::2::1\n2::4::4::1\n2::3::5::1\n3::2::1::1\n");
    shelves =
        new ShelvesViewModel(
            session.person(), session.open(), session.firstPicture(), session.runner());
    session.begin();
    shelves.chosenProperty().set(ShelfTab.RATED);
  }

  @Test
  void starsStandAtTheSameTitlesInEveryDataSetAndComeBack() {
    rate("Movie 1 (2001)", 5);
    rate("Movie 2 (2002)", 3);

    session.open().open(old);

    assertThat(shown())
        .containsExactly("Movie 2 (2002): 3.0, not in this data set", "Movie 1 (2001): 5.0");
    rate("Film of Old (1999)", 1.5);
    assertThat(shown().getFirst()).isEqualTo("Film of Old (1999): 1.5");

    session.open().openShipped();

    assertThat(shown())
        .containsExactly(
            "Film of Old (1999): 1.5, not in this data set",
            "Movie 2 (2002): 3.0",
            "Movie 1 (2001): 5.0");
    assertThat(shelves.lacking().getValue()).isEmpty();
    shelves.remove(shelves.moviesProperty().get().getFirst());
    assertThat(shown()).containsExactly("Movie 2 (2002): 3.0", "Movie 1 (2001): 5.0");
    session.person().undo();

    session.open().open(old);

    assertThat(shown())
        .containsExactly(
            "Film of Old (1999): 1.5",
            "Movie 2 (2002): 3.0, not in this data set",
            "Movie 1 (2001): 5.0");
  }

  private void rate(String title, double stars) {
    session.person().rate(movie(title), OptionalDouble.of(stars));
  }

  private Movie movie(String title) {
    return session.open().dataProperty().get().orElseThrow().catalog().movies().stream()
        .filter(movie -> movie.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private List<String> shown() {
    return shelves.moviesProperty().get().stream()
        .map(
            movie -> {
              String remark = shelves.remark(movie);
              double stars = session.person().profile().ratings().stars(movie.id()).orElseThrow();
              return movie.nameAndYear() + ": " + stars + (remark.isEmpty() ? "" : ", " + remark);
            })
        .toList();
  }
}
