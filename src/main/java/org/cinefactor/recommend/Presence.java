package org.cinefactor.recommend;

import org.cinefactor.nmf.PositiveDefinite;
import org.cinefactor.nmf.SignedKernel;

/**
 * What the rated movies say about a person whatever their stars: coordinates c in the kernel's
 * directions. With φᵢ the coordinates of a rated movie, yᵢ its worth, d the doubts and D = diag(d),
 *
 * <p>(D + δ·I + (1 - δ) Σ φᵢφᵢᵀ) c = Σ yᵢφᵢ + (D + δ·I) c₀.
 *
 * <p>δ is how much a movie counts that is not rated: as much as a rated one for somebody who has
 * told a lot, so that c is the kernel's projection; hardly anything for a newcomer, who has not had
 * the time to rate it, and whose rated movies then share what they have in common instead of saying
 * it again and again. c₀ is a newcomer's share of the average person.
 */
final class Presence {
  private static final double LEAST_MISSING = 0.03;
  private static final double MANY = 25;
  private static final double AVERAGE = 5;
  private static final double FEW = 3;
  private static final double NEWCOMERS_DISLIKE = 2;

  private final TunedModel model;
  private final int[] columns;
  private final double missing;
  private final double[] start;
  private final double[] says;

  /** Works out what these columns say. */
  Presence(TunedModel model, int[] columns) {
    this.model = model;
    this.columns = columns.clone();
    double part = columns.length / MANY;
    this.missing = Math.clamp(part * part, LEAST_MISSING, 1);
    this.start = start();
    this.says = says();
  }

  /**
   * What stars count for beside presence, 1 or more: 1/√δ, since the less the other movies count,
   * the more the rated ones say. It depends on how many are rated, and not on their stars.
   */
  double voice() {
    return 1 / Math.sqrt(missing);
  }

  /** What a dislike counts for: as much as a like, and more among the few ratings of a newcomer. */
  double harshness() {
    return 1 + NEWCOMERS_DISLIKE * (1 - missing);
  }

  /** What rating number i gives, in the kernel's directions. */
  double[] share(int i) {
    SignedKernel kernel = model.foldIn().kernel();
    double[] share = model.along(columns[i]).clone();
    for (int r = 0; r < share.length; r++) {
      share[r] *= says[i] / (kernel.doubt(r) + missing);
    }
    return share;
  }

  /** c₀, in the kernel's directions; a copy. */
  double[] rest() {
    return start.clone();
  }

  private double[] start() {
    double[] start = model.foldIn().average();
    double weight = AVERAGE / (1 + columns.length / FEW);
    for (int r = 0; r < start.length; r++) {
      start[r] *= weight / (1 + model.foldIn().kernel().doubt(r));
    }
    return start;
  }

  /** α with (I + (1 - δ) ΦᵀΛ⁻¹Φ) α = y - (1 - δ) Φᵀc₀ and Λ = D + δ·I, so that c = c₀ + Λ⁻¹Φα. */
  private double[] says() {
    double[] says = new double[columns.length];
    for (int i = 0; i < says.length; i++) {
      says[i] = model.worth(columns[i]);
    }
    if (missing < 1) {
      for (int i = 0; i < says.length; i++) {
        says[i] -= (1 - missing) * dot(model.along(columns[i]), start);
      }
      PositiveDefinite.solve(overlaps(), says);
    }
    return says;
  }

  private double[] overlaps() {
    int n = columns.length;
    double[] overlaps = new double[n * n];
    for (int i = 0; i < n; i++) {
      double[] scaled = model.along(columns[i]).clone();
      for (int r = 0; r < scaled.length; r++) {
        scaled[r] *= (1 - missing) / (model.foldIn().kernel().doubt(r) + missing);
      }
      for (int j = 0; j <= i; j++) {
        overlaps[i * n + j] = dot(scaled, model.along(columns[j])) + (i == j ? 1 : 0);
      }
    }
    return overlaps;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int r = 0; r < a.length; r++) {
      sum += a[r] * b[r];
    }
    return sum;
  }
}
