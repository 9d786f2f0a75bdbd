package org.cinefactor.recommend.tuned;

import java.util.Arrays;
import org.cinefactor.nmf.matrix.PositiveDefinite;

/**
 * The implicit part of a fold-in: coordinates c in the kernel's directions that follow from which
 * movies a person has rated, whatever their stars, and from those that they have not seen. With φᵢ
 * the coordinates of a movie, yᵢ its target when it is rated and 0 when it is not seen, d the
 * shrinkage and D = diag(d),
 *
 * <p>(D + δ·I + Σ wᵢ φᵢφᵢᵀ) c = Σ yᵢφᵢ + (D + δ·I) c₀.
 *
 * <p>δ is how much a movie counts of which nothing is said: as much as a rated one for somebody who
 * has told a lot, so that c is the kernel's projection; hardly anything for a newcomer, who has not
 * had the time to rate it, and whose rated movies then share what they have in common instead of
 * saying it again and again. A rated movie counts 1 in all, so that wᵢ = 1 - δ, and one that is not
 * seen counts half as much where δ is less. c₀ is a share of the average person: a newcomer's, or
 * that of somebody who has rated little but movies that are usually not liked.
 *
 * <p>The constants were chosen as those of {@link FoldInWeights}.
 */
final class ImplicitFoldIn {
  /** Weight of a movie that is not seen beside a rated one; 0.3 was 0.002 worse, 0.8 0.004. */
  private static final double NOT_SEEN = 0.5;

  /** Movies that are not seen that count, the last ones; fifty were 0.002 worse, 120 no better. */
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
    this.missing = FoldInWeights.missing(rated.length);
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

  /** See {@link FoldInWeights#voice}. */
  double voice() {
    return FoldInWeights.voice(missing);
  }

  /** See {@link FoldInWeights#harshness}. */
  double harshness() {
    return FoldInWeights.harshness(missing);
  }

  /** Contribution of rating number i, in the kernel's directions. */
  double[] share(int i) {
    SignedKernel kernel = model.foldIn().kernel();
    double[] share = model.along(columns[i]).clone();
    for (int r = 0; r < share.length; r++) {
      share[r] *= says[i] / (kernel.shrinkage(r) + missing);
    }
    return share;
  }

  /** Contribution of the movies that are not seen, in the kernel's directions. */
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
    double[] means = new double[rated];
    Arrays.setAll(means, i -> model.foldIn().mean(columns[i]));
    double weight =
        FoldInWeights.average(means, model.foldIn().overallMean(), model.foldIn().averageAtOne());
    for (int r = 0; r < start.length; r++) {
      start[r] *= weight / (1 + model.foldIn().kernel().shrinkage(r));
    }
    return start;
  }

  /**
   * α = √W β with (I + √W ΦᵀΛ⁻¹Φ √W) β = y / √w - √W Φᵀc₀ and Λ = D + δ·I, so that c = c₀ + Λ⁻¹Φα.
   */
  private double[] says() {
    double[] says = new double[columns.length];
    for (int i = 0; i < says.length; i++) {
      says[i] = i < rated ? model.target(columns[i]) : 0;
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

  /** Weight of a movie beyond that of one of which nothing is said. */
  private double weight(int i) {
    return (i < rated ? 1 : NOT_SEEN) - missing;
  }

  private double[] overlaps() {
    int n = columns.length;
    double[] overlaps = new double[n * n];
    for (int i = 0; i < n; i++) {
      double[] scaled = model.along(columns[i]).clone();
      for (int r = 0; r < scaled.length; r++) {
        scaled[r] /= model.foldIn().kernel().shrinkage(r) + missing;
      }
      for (int j = 0; j <= i; j++) {
        double both = Math.sqrt(weight(i) * weight(j));
        overlaps[i * n + j] = both * dot(scaled, model.along(columns[j])) + (i == j ? 1 : 0);
        overlaps[j * n + i] = overlaps[i * n + j];
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
