package org.cinefactor.nmf.hals;

import java.util.Arrays;
import java.util.List;
import org.cinefactor.nmf.cd.CoordinateDescent;
import org.cinefactor.nmf.init.InitialFactors;
import org.cinefactor.nmf.matrix.Factor;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.FloatFactor;
import org.cinefactor.nmf.matrix.FloatGram;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Penalty;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;

/**
 * Hierarchical alternating least squares, accelerated: the second solver for the loss of {@link
 * CoordinateDescent}. An iteration is its own, in 32-bit floats (see {@link FloatBlockDescent}),
 * and then
 *
 * <pre>P ← max(0, P + β(P - P′)),  Q ← max(0, Q + β(Q - Q′)),  β = (s - 1)/(s + 2)</pre>
 *
 * with P′ and Q′ from the iteration before (Ang and Gillis 2018, extrapolated HALS, with Nesterov's
 * β in place of one that is tuned). When the loss has risen, the step is taken back and s begins
 * anew. Where the products of the data cost more than a pass, a second pass is made over the same
 * products (Gillis and Glineur 2012, accelerated HALS); coordinates go a little beyond their
 * minimum; and movies with few ratings move every other time, and are not extrapolated. The loss at
 * the end of the users' descent never rises, but for rounding, from one iteration that is kept to
 * the next. It stops when both the violation and the {@link LossDecrease} are small.
 */
public final class AcceleratedHals {
  private final Factor exactP;
  private final Factor exactQ;
  private final FloatFactor p;
  private final FloatFactor qt;
  private final FloatFactor beforeP;
  private final FloatFactor beforeQ;
  private final FactorPool memory;
  private final ExtrapolatedFactor users;
  private final MovieFactor movies;
  private final Loss loss;
  private final LossDecrease decrease;
  private final NesterovMomentum momentum = new NesterovMomentum();
  private double beta;
  private double violation;
  private double firstViolation = Double.NaN;

  /**
   * Begins at P and Q, which will be what {@link #run} comes to.
   *
   * @param x users x movies
   * @param xt the same, movies x users
   * @param start P, users x components, and Qᵀ, movies x components
   * @param memory of which its own factors are made, and which has them when it has run
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public AcceleratedHals(
      SparseMatrix x,
      SparseMatrix xt,
      InitialFactors start,
      NmfSettings s,
      FactorPool memory,
      Progress progress) {
    this.exactP = start.p();
    this.exactQ = start.qt();
    this.memory = memory;
    this.p = memory.single(exactP.rows, exactP.components, progress);
    this.qt = memory.single(exactQ.rows, exactQ.components, progress);
    this.beforeP = memory.single(p.rows, p.components, progress);
    this.beforeQ = memory.single(qt.rows, qt.components, progress);
    p.take(exactP, progress);
    qt.take(exactQ, progress);
    beforeP.take(p, progress);
    beforeQ.take(qt, progress);
    Penalty ofP = Penalty.ofP(s, x.columns());
    Penalty ofQ = Penalty.ofQ(s, x.rows());
    RowsUpdate ofUsers = update(x, p, qt, ofP, s, InnerIterations.of(x, s.components()));
    FloatGram grams = new FloatGram(s.components());
    this.users = new ExtrapolatedFactor(p, beforeP, ofUsers, grams);
    this.movies =
        new MovieFactor(
            xt, qt, beforeQ, (data, rows, passes) -> update(data, rows, p, ofQ, s, passes), grams);
    this.loss = new Loss(x, p, qt, s);
    this.decrease = new LossDecrease(loss.size());
  }

  private static RowsUpdate update(
      SparseMatrix x, FloatFactor a, FloatFactor b, Penalty penalty, NmfSettings s, int passes) {
    return s.missingWeight() == 1
        ? new FloatUpdate(x, a, b, penalty, passes)
        : new WeightedUpdate(x, a, b, penalty, s.missingWeight());
  }

  /** Writes the factors as they have descended into those that it began with. */
  void write(Progress progress) {
    p.into(exactP, progress);
    movies.descended().into(exactQ, progress);
  }

  /**
   * Moves the factors until they fit; to be called once.
   *
   * @return what was compared with tol at each iteration, 1 at the first: the larger of the
   *     violation, relative to the first, and {@link LossDecrease#relative}
   * @throws java.util.concurrent.CancellationException when {@code progress} asked to stop
   */
  public double[] run(NmfSettings s, Progress progress) {
    double[] measures = new double[16];
    int iterations = 0;
    boolean done = false;
    while (!done) {
      boolean kept = step(progress);
      if (iterations == measures.length) {
        measures = Arrays.copyOf(measures, 2 * iterations);
      }
      double measure = decrease.none() ? 0 : Math.max(decrease.relative(), violation());
      measures[iterations++] = measure;
      progress.report(Stage.TRAINING, iterations, s.maxIterations(), measure);
      done = iterations == s.maxIterations() || (kept && measure <= s.tolerance());
      if (kept && !done) {
        users.ahead(beta, progress);
      }
    }
    write(progress);
    List.of(p, qt, beforeP, beforeQ).forEach(memory::put);
    return Arrays.copyOf(measures, iterations);
  }

  private double violation() {
    return firstViolation == 0 ? 0 : violation / firstViolation;
  }

  /** Twice the loss, at the end of the users' last descent that was kept. */
  double loss() {
    return decrease.last();
  }

  private void back(Progress progress) {
    users.back(progress);
    movies.back(progress);
    momentum.restart();
  }

  /**
   * Both factors descend, and the movies go ahead; false when what was added to them had to be
   * taken back instead.
   */
  private boolean step(Progress progress) {
    double[][] ofMovies = movies.gram(progress);
    UpdateResult moved = users.move(ofMovies, progress);
    double[][] ofUsers = users.gram(progress);
    double now = loss.of(moved.agreement(), ofUsers, ofMovies, progress);
    if (decrease.rises(now)) {
      back(progress);
      decrease.restart();
      return false;
    }
    decrease.take(now);
    beta = momentum.next();
    violation = moved.violation() + movies.moveAhead(ofUsers, beta, progress);
    if (Double.isNaN(firstViolation)) {
      firstViolation = violation;
    }
    return true;
  }
}
