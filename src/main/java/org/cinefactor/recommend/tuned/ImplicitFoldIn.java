package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.PositiveDefinite;

/**
 * The fold-in of implicit feedback, of what a person has rated whatever the stars and of what they
 * have not seen: coordinates c in the kernel's directions. With φᵢ the coordinates of a movie, yᵢ
 * its worth when it is rated and 0 when it is not seen, d the doubts and D = diag(d),
 *
 * <p>(D + δ·I + Σ wᵢ φᵢφᵢᵀ) c = Σ yᵢφᵢ + (D + δ·I) c₀.
 *
 * <p>δ is how much a movie counts of which nothing is said: as much as a rated one for somebody who
 * has told a lot, so that c is the kernel's projection; hardly anything for a newcomer, who has not
 * had the time to rate it, and whose rated movies then share what they have in common instead of
 * saying it again and again. A rated movie counts 1 in all, so that wᵢ = 1 - δ, and one that is not
 * seen counts half as much where δ is less. c₀ is a newcomer's share of the average person.
 */
final class ImplicitFoldIn {
  private static final double LEAST_MISSING = 0.03;
  private static final double MANY = 25;
  private static final double AVERAGE = 5;
  private static final double FEW = 3;
  private static final double NEWCOMERS_DISLIKE = 2;
  private static final double NOT_SEEN = 0.5;

  /** Of the movies that are not seen, so many count: those named last. */
  private static final int MOST_NOT_SEEN = 80;

  private final TunedModel model;
  private final int[] columns;
  private final int rated;
  private final double missing;
  private final double[] start;
  private final double[] says;

  /** Works out what the rated columns say, and the columns that are not seen, oldest first. */
  ImplicitFoldIn(TunedModel model, int[] rated, int[] notSeen) {
    this.model = model;
    this.rated = rated.length;
    double part = rated.length / MANY;
    this.missing = Math.clamp(part * part, LEAST_MISSING, 1);
    this.columns = joined(rated, missing < NOT_SEEN ? last(notSeen) : new int[0]);
    this.start = start();
    this.says = says();
  }

  private static int[] last(int[] notSeen) {
    int from = Math.max(0, notSeen.length - MOST_NOT_SEEN);
    return Arrays.copyOfRange(notSeen, from, notSeen.length);
  }

  private static int[] joined(int[] one, int[] other) {
    int[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
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

  /** What the movies that are not seen give, in the kernel's directions. */
  double[] notSeen() {
    double[] sum = new double[start.length];
    for (int i = rated; i < columns.length; i++) {
      double[] share = share(i);
      for (int r = 0; r < sum.length; r++) {
        sum[r] += share[r];
      }
    }
    return sum;
  }

  /** c₀, in the kernel's directions; a copy. */
  double[] rest() {
    return start.clone();
  }

  private double[] start() {
    double[] start = model.foldIn().average();
    double weight = AVERAGE / (1 + rated / FEW);
    for (int r = 0; r < start.length; r++) {
      start[r] *= weight / (1 + model.foldIn().kernel().doubt(r));
    }
    return start;
  }

  /**
   * α = √W β with (I + √W ΦᵀΛ⁻¹Φ √W) β = y / √w - √W Φᵀc₀ and Λ = D + δ·I, so that c = c₀ + Λ⁻¹Φα.
   */
  private double[] says() {
    double[] says = new double[columns.length];
    for (int i = 0; i < says.length; i++) {
      says[i] = i < rated ? model.worth(columns[i]) : 0;
    }
    if (missing < 1) {
      for (int i = 0; i < says.length; i++) {
        double root = Math.sqrt(weight(i));
        says[i] = says[i] / root - root * dot(model.along(columns[i]), start);
      }
      PositiveDefinite.solve(overlaps(), says);
      for (int i = 0; i < says.length; i++) {
        says[i] *= Math.sqrt(weight(i));
      }
    }
    return says;
  }

  /** What a movie counts beyond one of which nothing is said. */
  private double weight(int i) {
    return (i < rated ? 1 : NOT_SEEN) - missing;
  }

  private double[] overlaps() {
    int n = columns.length;
    double[] overlaps = new double[n * n];
    for (int i = 0; i < n; i++) {
      double[] scaled = model.along(columns[i]).clone();
      for (int r = 0; r < scaled.length; r++) {
        scaled[r] /= model.foldIn().kernel().doubt(r) + missing;
      }
      for (int j = 0; j <= i; j++) {
        double both = Math.sqrt(weight(i) * weight(j));
        overlaps[i * n + j] = both * dot(scaled, model.along(columns[j])) + (i == j ? 1 : 0);
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
