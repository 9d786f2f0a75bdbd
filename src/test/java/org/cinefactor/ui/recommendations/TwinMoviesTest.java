package org.cinefactor.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.DataSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of a data set that has a movie twice, as MovieLens 100K has eighteen. */
class TwinMoviesTest extends InListSession {
  private Path twice;

  @BeforeEach
  void open() throws IOException {
    twice = Files.createDirectory(folder.resolve("twice"));
    Files.writeString(
        twice.resolve("movies.dat"),
        """
        2::Movie 1 (2001)::Horror
        3::Movie 1 (2001)::Horror
        4::Film of Old (1999)::Drama
        5::Another Film of Old (1998)::Drama
        6::Movie 3 (2003)::Horror
        """);
    var ratings = new StringBuilder();
    for (int user = 1; user <= 20; user++) {
      for (int movie = user % 2 == 0 ? 2 : 3; movie <= 6; movie++) {
        ratings.append("%d::%d::%d::1\n".formatted(user, movie, 1 + user * movie % 5));
      }
    }
    Files.writeString(twice.resolve("ratings.dat"), ratings);
    session.begin();
  }

  @Test
  void aStarBelongsToTheOneMoreOftenRatedAndNeitherIsOnTheList() {
    rate(movie(1), 5);
    session.open().open(twice);
    assertThat(data().catalog().movie(1))
        .hasValueSatisfying(first -> assertThat(first.title()).isEqualTo("Movie 1 (2001)"));
    assertThat(data().ratings().ratingsOfMovieId(1)).isEqualTo(20);
    assertThat(titles()).contains("Film of Old (1999)").doesNotContain("Movie 1 (2001)");
  }

  @Test
  void whoHasRatedOrHiddenTheOtherOneIsNotGivenTheFirst() {
    session.open().open(twice);
    rate(movie("Film of Old (1999)"), 4);
    assertThat(titles()).contains("Movie 1 (2001)");
    Movie other = movie("Movie 1 (2001)");
    assertThat(other.id()).isNotEqualTo(1);
    rate(other, 2);
    assertThat(titles()).contains("Movie 3 (2003)").doesNotContain("Movie 1 (2001)");
    session.person().undo();
    list.hide(other);
    assertThat(titles()).contains("Movie 3 (2003)").doesNotContain("Movie 1 (2001)");
  }

  @Test
  void ofTwoThatAreNotRatedTheOneMoreOftenRatedIsOnTheList() {
    session.open().open(twice);
    rate(movie("Film of Old (1999)"), 4);
    assertThat(titles()).containsOnlyOnce("Movie 1 (2001)").contains("Movie 3 (2003)");
    assertThat(
            list.placesProperty().get().stream()
                .map(place -> place.movie())
                .filter(movie -> movie.title().equals("Movie 1 (2001)"))
                .map(movie -> data().ratings().ratingsOfMovieId(movie.id())))
        .containsExactly(20);
  }

  private void rate(Movie movie, double stars) {
    session.person().rate(movie, OptionalDouble.of(stars));
  }

  private DataSet data() {
    return session.open().dataProperty().get().orElseThrow();
  }

  private Movie movie(String title) {
    return data().catalog().movies().stream()
        .filter(movie -> movie.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private List<String> titles() {
    return list.placesProperty().get().stream().map(place -> place.movie().title()).toList();
  }
}
