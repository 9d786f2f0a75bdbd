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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cinefactor.nmf.Dense;
import org.cinefactor.nmf.FlatComponents;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.progress.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small problems with L1 and L2 regularisation give what scikit-learn 1.2.1 gives. */
class RegularizationTest {
  private static JsonObject fixture;
  private static int columns;

  @BeforeAll
  static void read() throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                RegularizationTest.class.getResourceAsStream("regularisation.json")),
            StandardCharsets.UTF_8)) {
      fixture = JsonParser.parseReader(reader).getAsJsonObject();
    }
    columns = fixture.get("columns").getAsInt();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void factorsAndFoldInAreScikitLearns(int number) {
    JsonObject expected = fixture.getAsJsonArray("cases").get(number).getAsJsonObject();

    Training training = train(expected);

    assertClose(training.p(), expected.getAsJsonArray("W"));
    assertClose(FlatComponents.of(training.model()), expected.getAsJsonArray("H"));
    assertClose(foldIn(training.model()), expected.getAsJsonArray("transformed"));
  }

  private static NmfSettings settings(JsonObject expected) {
    return NmfSettings.notebook()
        .withComponents(fixture.get("components").getAsInt())
        .withStopping(0, expected.get("iterations").getAsInt())
        .withRegularization(
            expected.get("alpha_W").getAsDouble(),
            expected.get("alpha_H").getAsDouble(),
            expected.get("l1_ratio").getAsDouble());
  }

  private static Training train(JsonObject expected) {
    SparseMatrix x = Dense.sparse(fixture.get("rows").getAsInt(), columns, numbers("X"));
    int[] ids = IntStream.range(0, columns).toArray();
    NmfSettings settings = settings(expected);
    String init = expected.get("init").getAsString().toUpperCase(Locale.ROOT);
    if (init.equals("CUSTOM")) {
      return new CustomStart(numbers("W"), numbers("H")).train(x, ids, settings);
    }
    NmfSettings own = settings.withInitialization(Initialization.valueOf(init));
    return Nmf.train(x, ids, own, Progress.NONE);
  }

  /** Folded in with a far smaller tolerance, as the fixture was. */
  private static double[] foldIn(FactorModel model) {
    FactorModel patient =
        new FactorModel(
            model.components(),
            model.columnIds(),
            FlatComponents.of(model),
            new double[0],
            model.settings().withStopping(1e-12, 2000));
    double[] row = numbers("new");
    int[] rated = IntStream.range(0, columns).filter(j -> row[j] > 0).toArray();
    return patient.foldIn(rated, IntStream.of(rated).mapToDouble(j -> row[j]).toArray());
  }

  private static double[] numbers(String name) {
    return numbers(fixture.getAsJsonArray(name));
  }

  private static double[] numbers(JsonArray array) {
    List<JsonElement> list = array.asList();
    return list.stream().mapToDouble(JsonElement::getAsDouble).toArray();
  }

  private static void assertClose(double[] actual, JsonArray expected) {
    assertThat(actual).containsExactly(numbers(expected), within(1e-9));
  }
}
