package org.cinefactor.recommend.tuned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cinefactor.catalog.Catalog;
import org.cinefactor.catalog.Genre;
import org.cinefactor.catalog.Movie;
import org.cinefactor.nmf.matrix.CoordinateMatrix;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.svd.Lanczos;
import org.cinefactor.nmf.svd.SingularVectors;
import org.cinefactor.nmf.svd.Varimax;
import org.cinefactor.nmf.train.SemiNmf;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.Test;

/** Each step of the training beside what a program in numpy made of the same made-up world. */
class TunedReferenceTest {
  private static final JsonObject REFERENCE =
      JsonParser.parseReader(
              new InputStreamReader(
                  Objects.requireNonNull(
                      TunedReferenceTest.class.getResourceAsStream("reference.json")),
                  StandardCharsets.UTF_8))
          .getAsJsonObject();

  private static double[][] matrix(String name) {
    JsonArray rows = REFERENCE.getAsJsonArray(name);
    double[][] matrix = new double[rows.size()][];
    for (int i = 0; i < matrix.length; i++) {
      matrix[i] = vector(rows.get(i).getAsJsonArray());
    }
    return matrix;
  }

  private static double[] vector(JsonArray numbers) {
    return IntStream.range(0, numbers.size())
        .mapToDouble(i -> numbers.get(i).getAsDouble())
        .toArray();
  }

  private static SparseMatrix stars() {
    double[][] stars = matrix("stars");
    List<int[]> at = new ArrayList<>();
    for (int u = 0; u < stars.length; u++) {
      for (int j = 0; j < stars[u].length; j++) {
        if (stars[u][j] > 0) {
          at.add(new int[] {u, j});
        }
      }
    }
    int[] row = at.stream().mapToInt(e -> e[0]).toArray();
    int[] column = at.stream().mapToInt(e -> e[1]).toArray();
    float[] value = new float[row.length];
    for (int i = 0; i < value.length; i++) {
      value[i] = (float) stars[row[i]][column[i]];
    }
    return new CoordinateMatrix(stars.length, stars[0].length, row, column, value).compressed();
  }

  private static int[] ids() {
    return IntStream.range(0, stars().columns()).toArray();
  }

  private static Catalog catalog() {
    double[][] genres = matrix("genres");
    JsonArray years = REFERENCE.getAsJsonArray("years");
    List<Movie> movies = new ArrayList<>();
    for (int id : ids()) {
      List<Genre> own =
          IntStream.range(0, genres.length)
              .filter(g -> genres[g][id] > 0)
              .mapToObj(g -> new Genre("Genre " + g))
              .toList();
      String year = years.get(id).isJsonNull() ? "" : " (" + years.get(id).getAsInt() + ")";
      movies.add(new Movie(id, "Movie " + id + year, own));
    }
    return new Catalog(movies);
  }

  private static Factor loadings(SingularVectors svd, double power) {
    Factor loadings = new Factor(svd.v()[0].length, svd.s().length);
    for (int c = 0; c < loadings.components; c++) {
      for (int j = 0; j < loadings.rows; j++) {
        loadings.set(j, c, svd.v()[c][j] * Math.pow(svd.s()[c], power));
      }
    }
    return loadings;
  }

  private static SingularVectors svd() {
    SparseMatrix a = TrainingRows.of(stars(), ids(), catalog(), Progress.NONE).rows();
    return Lanczos.leading(
        a, a.transposed(Progress.NONE), REFERENCE.get("k").getAsInt(), Progress.NONE);
  }

  private static void assertClose(Factor factor, double[][] expected) {
    for (int c = 0; c < factor.components; c++) {
      for (int j = 0; j < factor.rows; j++) {
        assertThat(factor.get(j, c)).isCloseTo(expected[c][j], within(1e-5));
      }
    }
  }

  @Test
  void peopleGenresAndDecadesMakeTheSameRows() {
    TrainingRows training = TrainingRows.of(stars(), ids(), catalog(), Progress.NONE);
    List<double[]> expected = new ArrayList<>(List.of(matrix("liking_normalised")));
    expected.addAll(List.of(matrix("side_rows")));

    assertThat(training.weight())
        .containsExactly(vector(REFERENCE.getAsJsonArray("weights")), within(1e-9));
    assertThat(training.rows().rows()).isEqualTo(expected.size());
    for (int r = 0; r < expected.size(); r++) {
      double[] row = new double[training.rows().columns()];
      for (int e = training.rows().rowStart(r); e < training.rows().rowStart(r + 1); e++) {
        row[training.rows().column(e)] = training.rows().value(e);
      }
      assertThat(row).containsExactly(expected.get(r), within(2e-6));
    }
  }

  @Test
  void singularValuesAndTheirRotationAreTheSame() {
    assertThat(svd().s())
        .containsExactly(vector(REFERENCE.getAsJsonArray("singular_values")), within(1e-5));
    assertClose(Varimax.rotate(loadings(svd(), 0.5), 20, Progress.NONE), matrix("rotated"));
  }

  @Test
  void theFactorsAfterOneIterationAreTheSame() {
    Factor q = Varimax.rotate(loadings(svd(), 0.5), 20, Progress.NONE);
    for (double[] row : q.data) {
      Arrays.setAll(row, c -> Math.max(0, row[c]));
    }

    Factor better = SemiNmf.improve(loadings(svd(), 1), q, Progress.NONE);

    assertClose(better, matrix("q_after_semi_nmf"));
  }

  @Test
  void roundingChangesAnEntryByLessThanOnePercentOfItsComponent() {
    Factor q = Varimax.rotate(loadings(svd(), 0.5), 20, Progress.NONE);
    for (double[] row : q.data) {
      Arrays.setAll(row, c -> Math.max(0, row[c]));
    }

    Factor rounded = FactorQuantization.rounded(q, Progress.NONE);

    for (int c = 0; c < q.components; c++) {
      int component = c;
      double top = Arrays.stream(q.data).mapToDouble(row -> row[component]).max().orElseThrow();
      for (int j = 0; j < q.rows; j++) {
        assertThat(rounded.get(j, c)).isCloseTo(q.get(j, c), within(0.01 * top));
        assertThat((double) (float) rounded.get(j, c)).isEqualTo(rounded.get(j, c));
      }
    }
  }
}
