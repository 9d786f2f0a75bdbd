package org.cinefactor.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import org.junit.jupiter.api.Test;

/** A figure that two commands give the same name is the same figure. */
final class OneMeaningTest {
  @Test
  void recallAndPrecisionOfAPersonaAreTheSameInEvaluateAndCompare() {
    JsonElement evaluated =
        Spoken.json("evaluate --personas --method notebook --components 55 --format json")
            .getAsJsonArray()
            .asList()
            .stream()
            .filter(row -> row.getAsJsonObject().get("persona").getAsString().equals("disney"))
            .findFirst()
            .orElseThrow();
    JsonElement compared =
        Spoken.json("compare --persona disney --components 55 --format json")
            .getAsJsonObject()
            .getAsJsonArray("ranks")
            .get(0);
    for (String figure : new String[] {"recall@10", "precision@10"}) {
      assertThat(compared.getAsJsonObject().get(figure).getAsDouble())
          .isPositive()
          .isEqualTo(evaluated.getAsJsonObject().get(figure).getAsDouble());
    }
  }
}
