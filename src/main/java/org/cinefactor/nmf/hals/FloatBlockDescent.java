package org.cinefactor.nmf.hals;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cinefactor.nmf.cd.BlockDescent;
import org.cinefactor.nmf.cd.BlockTranspose;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.nmf.matrix.FloatKernels;
import org.cinefactor.nmf.matrix.MultiplyAdd;

/**
 * Coordinate descent on up to {@link #ROWS} rows of a factor at once, as {@link BlockDescent}, in
 * 32-bit floats: twice as many numbers per instruction. A coordinate is then right to some 1e-6 of
 * itself, which the loss, flat where it is least, does not feel. Holds scratch; not to be shared
 * between threads.
 */
final class FloatBlockDescent {
  /** Loops over this many floats are long enough for their beginnings and ends not to count. */
  static final int ROWS = 2 * BlockDescent.ROWS;

  private final int components;
  private final double relaxation;
  private final float[] length;
  private final float[][] coordinate;
  private final float[][] target;
  private final int[] all;
  private final float[] gradient;
  private final float[] nextGradient;
  private final float[] violation;
  private final double[] agreement;
  private float[][] gram = new float[0][];
  private float l1;
  private int count;

  /**
   * @param relaxation how many times as far a coordinate goes as to its minimum, above 0, below 2
   * @param rows how many it is to take at a time at most
   */
  FloatBlockDescent(int components, double relaxation, int rows) {
    int side = Math.min(ROWS, Math.ceilDiv(rows, BlockDescent.ROWS) * BlockDescent.ROWS);
    int stride = Factor.paddedTo(components);
    this.components = components;
    this.relaxation = relaxation;
    this.length = new float[components];
    this.coordinate = new float[stride][side];
    this.target = new float[stride][side];
    this.all = IntStream.range(0, stride).toArray();
    this.gradient = new float[side];
    this.nextGradient = new float[side];
    this.violation = new float[side];
    this.agreement = new double[side];
  }

  /** Rows taken from now on minimise this. */
  void begin(Quadratic goal) {
    gram = goal.gram();
    l1 = goal.l1();
    for (int t = 0; t < components; t++) {
      length[t] = gram[t][t] == 0 ? 0 : (float) (relaxation / gram[t][t]);
    }
  }

  /** Takes rows in; see {@link BlockDescent#take}. */
  void take(FloatFactor a, int from, int rows, float[][] products, int firstProduct) {
    this.count = rows;
    BlockTranspose.toColumns(a.data, from, rows, coordinate);
    BlockTranspose.toColumns(products, firstProduct, rows, target);
  }

  /**
   * One pass over all coordinates of the rows.
   *
   * @return the violation: the sum of the projected gradients' absolute values
   */
  double sweep() {
    Arrays.fill(violation, 0);
    int t = 0;
    for (; t + 1 < components; t += 2) {
      moveTwo(t);
    }
    if (t < components) {
      moveOne(t);
    }
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += violation[i];
    }
    return sum;
  }

  private void moveOne(int t) {
    negated(target[t], gradient);
    for (int r = 0; r < coordinate.length; r += FloatKernels.ROWS) {
      FloatKernels.add(gram[t], all, r, coordinate, gradient);
    }
    step(coordinate[t], gradient, length[t], violation);
  }

  /**
   * Moves a coordinate and the next one. Both gradients are summed at once, so that every other
   * coordinate is loaded once for the two; then the step of the first goes into the gradient of the
   * second. The loops are one method, too long to become a part of another (325 bytes): what the
   * compiler makes of it then depends on nothing else. As a part of {@link #sweep} it took twice as
   * long when lower ranks had been trained before. All is loaded before it is stored, else there
   * are no vectors.
   */
  private void moveTwo(int t) {
    float[] w = gram[t];
    float[] v = gram[t + 1];
    float[] g = gradient;
    float[] h = nextGradient;
    float[][] rows = coordinate;
    negated(target[t], g);
    negated(target[t + 1], h);
    for (int r = 0; r < rows.length; r += 4) {
      float w0 = w[r];
      float w1 = w[r + 1];
      float w2 = w[r + 2];
      float w3 = w[r + 3];
      float v0 = v[r];
      float v1 = v[r + 1];
      float v2 = v[r + 2];
      float v3 = v[r + 3];
      float[] a = rows[r];
      float[] b = rows[r + 1];
      float[] c = rows[r + 2];
      float[] d = rows[r + 3];
      for (int i = 0; i < g.length; i++) {
        float x = a[i];
        float y = b[i];
        float z = c[i];
        float e = d[i];
        g[i] = MultiplyAdd.of(w0, x, MultiplyAdd.of(w1, y, g[i])) + MultiplyAdd.of(w2, z, w3 * e);
        h[i] = MultiplyAdd.of(v0, x, MultiplyAdd.of(v1, y, h[i])) + MultiplyAdd.of(v2, z, v3 * e);
      }
    }
    step(rows[t], g, length[t], violation, v[t], h);
    step(rows[t + 1], h, length[t + 1], violation);
  }

  /** The inner product of the rows as they are now and their products with the data. */
  double agreement() {
    Arrays.fill(agreement, 0);
    for (int t = 0; t < components; t++) {
      addProduct(coordinate[t], target[t], agreement);
    }
    double sum = 0;
    for (double part : agreement) {
      sum += part;
    }
    return sum;
  }

  /** Gives the rows back to the factor, from the same row on. */
  void give(FloatFactor a, int from) {
    BlockTranspose.toRows(a.data, from, count, coordinate);
  }

  /** The gradient where all coordinates are zero, l1 - v. */
  private void negated(float[] products, float[] g) {
    float constant = l1;
    for (int i = 0; i < g.length; i++) {
      g[i] = constant - products[i];
    }
  }

  /** As in {@link BlockDescent}. */
  private static void step(float[] c, float[] g, float length, float[] v) {
    for (int i = 0; i < c.length; i++) {
      float old = c[i];
      v[i] += Math.abs(Math.min(g[i], old * Float.MAX_VALUE));
      c[i] = Math.max(old - g[i] * length, 0);
    }
  }

  /** The same, and adds the steps, times a weight, to the gradient of another coordinate. */
  private static void step(
      float[] c, float[] g, float length, float[] v, float weight, float[] next) {
    for (int i = 0; i < c.length; i++) {
      float old = c[i];
      v[i] += Math.abs(Math.min(g[i], old * Float.MAX_VALUE));
      float now = Math.max(old - g[i] * length, 0);
      c[i] = now;
      next[i] = MultiplyAdd.of(weight, now - old, next[i]);
    }
  }

  private static void addProduct(float[] a, float[] b, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += (double) a[i] * b[i];
    }
  }
}
