package org.cinefactor.catalog.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.read.DataSets;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

/** Catalogs that number their movies alike, or not. */
class MovieIdAgreementTest {
  /** Movies as MovieLens writes them in one year and in another. */
  @Test
  void titlesOfOtherYearsAgree() {
    assertThat(
            agreeing(
                "City of Lost Children, The (1995)",
                "City of Lost Children, The (Cité des enfants perdus, La) (1995)",
                "Seven (Se7en) (1995)",
                "Seven (a.k.a. Se7en) (1995)",
                "Postino, Il (The Postman) (1994)",
                "Postman, The (Postino, Il) (1994)",
                "Belle de jour (1967)",
                "Beauty of the Day (Belle de jour) (1967)",
                "Show, The (1995)",
                "The Show (1995)",
                "Nueba Yol (1995)",
                "Nueba Yol (1996)",
                "Toy Story",
                "Toy Story (1995)",
                "Doctor Zhivago (1965)",
                "Dr. Zhivago (1965)",
                "MISERABLES, LES (1995)",
                "Misérables, Les (1995)"))
        .isEqualTo(new MovieIdAgreement(9, 9));
  }

  @Test
  void otherMoviesDoNot() {
    assertThat(
            agreeing(
                "Movie 1 (1995)",
                "Toy Story (1995)",
                "Toy Story of a Class (1995)",
                "Toy Story (1995)",
                "Heat (1986)",
                "Heat (1995)",
                "The (1995)",
                "A (1995)",
                "... (1995)",
                "!!! (1995)",
                "The Story (1995)",
                "The Toy (1995)"))
        .isEqualTo(new MovieIdAgreement(6, 0));
  }

  @Test
  void halfOfTheCommonNumbersDecide() {
    assertThat(new MovieIdAgreement(0, 0).areShared()).isTrue();
    assertThat(new MovieIdAgreement(1, 0).areShared()).isFalse();
    assertThat(new MovieIdAgreement(1, 1).areShared()).isTrue();
    assertThat(new MovieIdAgreement(3, 1).areShared()).isFalse();
    assertThat(new MovieIdAgreement(4, 2).areShared()).isTrue();
    assertThat(MovieIdAgreement.of(catalog("Up (2009)"), new Catalog(List.of())).movies()).isZero();
  }

  /** The data set that comes along, with its own movies under other numbers. */
  @Test
  void numbersThatAreNotMovieLensAreSeen() throws Exception {
    Catalog real = DataSets.movies(Path.of("data/movielens-small-2016"), Progress.NONE);
    assertThat(MovieIdAgreement.of(real, real)).isEqualTo(new MovieIdAgreement(9066, 9066));
    List<Movie> dense =
        IntStream.range(0, real.size())
            .mapToObj(i -> new Movie(i + 1, real.movies().get(i).title(), List.of()))
            .toList();
    assertThat(share(dense, real)).isLessThan(0.02);
    List<Movie> shuffled = new ArrayList<>(real.movies());
    Collections.shuffle(shuffled, new Random(7));
    List<Movie> renumbered =
        IntStream.range(0, real.size())
            .mapToObj(i -> new Movie(real.movies().get(i).id(), shuffled.get(i).title(), List.of()))
            .toList();
    assertThat(share(renumbered, real)).isLessThan(0.02);
  }

  private static double share(List<Movie> movies, Catalog real) {
    MovieIdAgreement common = MovieIdAgreement.of(new Catalog(movies), real);
    assertThat(common.movies()).isGreaterThan(real.size() / 2);
    assertThat(common.areShared()).isFalse();
    return (double) common.agreeing() / common.movies();
  }

  /** Of pairs of titles, each pair under one number. */
  private static MovieIdAgreement agreeing(String... titles) {
    String[] ones =
        IntStream.range(0, titles.length / 2).mapToObj(i -> titles[2 * i]).toArray(String[]::new);
    String[] others =
        IntStream.range(0, titles.length / 2)
            .mapToObj(i -> titles[2 * i + 1])
            .toArray(String[]::new);
    return MovieIdAgreement.of(catalog(ones), catalog(others));
  }

  private static Catalog catalog(String... titles) {
    return new Catalog(
        IntStream.range(0, titles.length)
            .mapToObj(i -> new Movie(i + 1, titles[i], List.of()))
            .toList());
  }
}
