package org.cinefactor.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Movie;
import org.cinefactor.dataset.read.Folder;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

class RatingMatrixTest {
  private static final Catalog CATALOG =
      new Catalog(
          List.of(
              new Movie(30, "C (2000)", List.of()),
              new Movie(10, "A (2000)", List.of()),
              new Movie(20, "B (2000)", List.of())));

  @Test
  void theNotebooksUnionAndItsTextKeepDifferentMovies() throws DataSetException {
    RatingTable ratings = Folder.read(Folder.SHIPPED).ratings();
    var text = new MovieFilter(20, 2.0, Combination.ALL);

    SparseMatrix union = RatingMatrix.of(ratings, MovieFilter.notebook(), Progress.NONE).matrix();
    SparseMatrix both = RatingMatrix.of(ratings, text, Progress.NONE).matrix();

    assertThat(union.columns()).isEqualTo(8_094);
    assertThat(union.size()).isEqualTo(98_193);
    assertThat(union.rows()).isEqualTo(671);
    assertThat(both.columns()).isEqualTo(1_246);
    assertThat(both.size()).isEqualTo(67_961);
  }

  @Test
  void rowsAndColumnsAscendAndUsersLeftWithNothingAreGone() {
    RatingTable ratings =
        SyntheticRatings.table(
            CATALOG, new int[] {9, 9, 4, 5}, new int[] {30, 10, 20, 30}, new float[] {4, 3, 1, 5});

    RatingMatrix kept =
        RatingMatrix.of(ratings, new MovieFilter(9, 2.0, Combination.ANY), Progress.NONE);

    assertThat(kept.movieIds()).containsExactly(10, 30);
    assertThat(kept.userIds()).containsExactly(5, 9);
    assertThat(kept.matrix().rowStart(1)).isEqualTo(1);
    assertThat(kept.matrix().column(0)).isEqualTo(1);
    assertThat(kept.matrix().value(0)).isEqualTo(5f);
    assertThat(kept.matrix().value(1)).isEqualTo(3f);
  }

  @Test
  void aPartOfATableKeepsItsMovieNumbers() {
    RatingTable ratings =
        SyntheticRatings.table(
            CATALOG, new int[] {9, 9, 4, 5}, new int[] {30, 10, 20, 30}, new float[] {4, 3, 1, 5});

    RatingTable part = ratings.where(i -> ratings.stars(i) >= 4, Progress.NONE);

    assertThat(part.size()).isEqualTo(2);
    assertThat(part.users()).isEqualTo(2);
    assertThat(part.movies()).isEqualTo(3);
    assertThat(part.ratedMovies()).isOne();
    assertThat(part.idOfMovie(part.movie(0))).isEqualTo(30);
  }
}
