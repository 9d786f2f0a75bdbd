package org.cinefactor.evaluate;

import java.util.Map;
import org.cinefactor.nmf.model.FactorModel;

/** The root mean square error (RMSE) of scores against stars that were held out. */
final class HeldOutError {
  private double squares;
  private long count;

  /** Counts the ratings held out of a person with these latent features. */
  void add(FactorModel model, double[] p, TestPerson person) {
    for (Map.Entry<Integer, Double> one : person.heldOut().asMap().entrySet()) {
      int column = model.column(one.getKey());
      double score = column < 0 ? 0 : model.score(p, column);
      squares += (one.getValue() - score) * (one.getValue() - score);
      count++;
    }
  }

  /** The root of the mean square, 0 when nobody kept anything back. */
  double root() {
    return count == 0 ? 0 : Math.sqrt(squares / count);
  }
}
