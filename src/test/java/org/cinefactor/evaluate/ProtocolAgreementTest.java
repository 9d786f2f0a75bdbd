package org.cinefactor.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cinefactor.dataset.DataSetException;
import org.cinefactor.progress.Progress;
import org.cinefactor.recommend.ListOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same protocol, written independently in Python, gave the figures of the fixture. */
class ProtocolAgreementTest {
  private static Evaluation evaluation;
  private static JsonObject expected;

  @BeforeAll
  static void read() throws IOException, DataSetException {
    evaluation =
        new Evaluation(
            ShippedData.read(), new int[] {0, 1, 2, 3, 4}, ListOptions.none(), Progress.NONE);
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                ProtocolAgreementTest.class.getResourceAsStream(
                    "evaluation-movielens-small-2016.json")),
            StandardCharsets.UTF_8)) {
      expected = JsonParser.parseReader(reader).getAsJsonObject();
    }
  }

  @Test
  void mostPopularAgrees() {
    agrees(measured(EvaluatedMethod.POPULAR).getFirst(), "most popular");
  }

  @Test
  void pureSvdAgrees() {
    for (EvaluationResult one : measured(EvaluatedMethod.PURESVD, 20, 40, 80)) {
      agrees(one, "PureSVD k=" + one.components());
    }
  }

  @Test
  void nmfAgrees() {
    for (EvaluationResult one : measured(EvaluatedMethod.NOTEBOOK, 2, 5, 10, 20)) {
      agrees(one, "NMF k=" + one.components());
    }
  }

  private static List<EvaluationResult> measured(EvaluatedMethod method, int... ranks) {
    return evaluation.of(method, ranks, List.of(new RevealPolicy.Everything()), Progress.NONE);
  }

  private static void agrees(EvaluationResult result, String name) {
    JsonObject figures = expected.getAsJsonObject(name);
    MeanMetrics metrics = result.metrics();
    assertThat(metrics.users()).isEqualTo(figures.get("users").getAsInt());
    close(metrics.ndcg(), figures, "ndcg@10", name);
    close(metrics.recall(), figures, "recall@10", name);
    close(metrics.precision(), figures, "precision@10", name);
    close(metrics.coverage(), figures, "coverage", name);
  }

  private static void close(double value, JsonObject figures, String what, String name) {
    assertThat(value)
        .as(name + " " + what)
        .isCloseTo(figures.get(what).getAsDouble(), within(0.003));
  }
}
