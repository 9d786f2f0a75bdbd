package org.cinefactor.nmf.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cinefactor.nmf.MovieLensMatrix;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same data, rank and tolerance give what scikit-learn 1.2.1 gives. */
class ScikitLearnAgreementTest {
  private static JsonObject reference;
  private static MovieLensMatrix data;

  @BeforeAll
  static void read() throws IOException {
    String name = "scikit-learn-1.2.1-movielens-small-2016.json";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ScikitLearnAgreementTest.class.getResourceAsStream(name)),
            StandardCharsets.UTF_8)) {
      reference = JsonParser.parseReader(reader).getAsJsonObject();
    }
    data = MovieLensMatrix.shipped();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 10, 20, 40, 55})
  void iterationsErrorAndListsAreTheSame(int rank) {
    JsonObject expected =
        reference.getAsJsonObject("ranks").getAsJsonObject(Integer.toString(rank));

    Training training =
        Nmf.train(
            data.matrix(),
            data.movieIds(),
            NmfSettings.notebook().withComponents(rank),
            Progress.NONE);

    assertThat(training.iterations()).isEqualTo(expected.get("iterations").getAsInt());
    double error = expected.get("reconstruction_error").getAsDouble();
    assertThat(training.reconstructionError()).isCloseTo(error, within(1e-6 * error));
    JsonArray violations = expected.getAsJsonArray("relative_violation_per_iteration");
    for (int i = 0; i < violations.size(); i++) {
      assertThat(training.violations()[i]).isCloseTo(violations.get(i).getAsDouble(), within(2e-6));
    }
    expected
        .getAsJsonObject("queries")
        .entrySet()
        .forEach(query -> sameTen(training.model(), query.getKey(), query.getValue()));
  }

  private static void sameTen(FactorModel model, String query, JsonElement expected) {
    JsonObject ratings = reference.getAsJsonObject("queries").getAsJsonObject(query);
    List<Integer> columns = new ArrayList<>();
    List<Double> stars = new ArrayList<>();
    for (Map.Entry<String, JsonElement> rating : ratings.entrySet()) {
      int column = model.column(Integer.parseInt(rating.getKey()));
      if (column >= 0) {
        columns.add(column);
        stars.add(rating.getValue().getAsDouble());
      }
    }
    double[] p =
        model.foldIn(
            columns.stream().mapToInt(Integer::intValue).toArray(),
            stars.stream().mapToDouble(Double::doubleValue).toArray());
    List<Integer> best =
        IntStream.range(0, model.columns())
            .boxed()
            .filter(column -> !columns.contains(column))
            .sorted(
                Comparator.comparingDouble((Integer column) -> -model.score(p, column))
                    .thenComparingInt(model::columnId))
            .limit(10)
            .toList();
    for (int i = 0; i < 10; i++) {
      JsonObject place = expected.getAsJsonArray().get(i).getAsJsonObject();
      assertThat(model.columnId(best.get(i)))
          .as("%s, place %d", query, i + 1)
          .isEqualTo(place.get("movieId").getAsInt());
      assertThat(model.score(p, best.get(i)))
          .isCloseTo(place.get("score").getAsDouble(), within(2e-6));
    }
  }
}
