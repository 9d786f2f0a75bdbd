package org.cinefactor.terminal.command;

import java.util.ArrayList;
import java.util.List;
import org.cinefactor.evaluate.EvaluatedMethod;
import org.cinefactor.evaluate.RevealPolicy;
import org.cinefactor.evaluate.calibration.Calibration;

/** The rows of {@code evaluate --calibration}: one for each tenth of probability. */
final class CalibrationRows {
  static final String[] COLUMNS = {
    "method",
    "components",
    "given",
    "said",
    "ratings",
    "mean said",
    "liked",
    "in 90%",
    "width",
    "brier"
  };

  private CalibrationRows() {}

  static List<Object[]> of(EvaluatedMethod method, RevealPolicy policy, Calibration measured) {
    List<Object[]> rows = new ArrayList<>();
    for (Calibration.Bin bin : measured.bins()) {
      rows.add(
          new Object[] {
            method.word(),
            measured.components(),
            policy.word(),
            Math.round(100 * bin.from()) + "-" + Math.round(100 * bin.from() + 10) + "%",
            bin.count(),
            bin.said(),
            bin.liked(),
            measured.coverage(),
            measured.width(),
            measured.brier()
          });
    }
    return rows;
  }
}
