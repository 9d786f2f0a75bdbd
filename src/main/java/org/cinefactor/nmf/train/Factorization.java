package org.cinefactor.nmf.train;

import org.cinefactor.nmf.cd.CoordinateDescent;
import org.cinefactor.nmf.hals.AcceleratedHals;
import org.cinefactor.nmf.init.InitialFactors;
import org.cinefactor.nmf.matrix.FactorPool;
import org.cinefactor.nmf.matrix.ReconstructionError;
import org.cinefactor.nmf.matrix.SparseMatrix;
import org.cinefactor.nmf.model.FactorModel;
import org.cinefactor.nmf.model.Initialization;
import org.cinefactor.nmf.model.NmfSettings;
import org.cinefactor.nmf.model.Solver;
import org.cinefactor.nmf.svd.Lanczos;
import org.cinefactor.nmf.svd.SingularVectors;
import org.cinefactor.progress.Progress;
import org.cinefactor.progress.Stage;
import org.cinefactor.text.Texts;

/** The data of a factorization in both directions, and what each solver makes of them. */
final class Factorization {
  private static final Texts TEXTS = Texts.of(Factorization.class);

  private final SparseMatrix x;
  private final SparseMatrix xt;
  private final int[] columnIds;
  private final FactorPool memory;

  /**
   * @param memory of which factors are made, and which has those that are not needed any more
   */
  Factorization(SparseMatrix x, int[] columnIds, FactorPool memory, Progress progress) {
    if (x.size() == 0) {
      throw new IllegalArgumentException(TEXTS.get("nothing"));
    }
    if (columnIds.length != x.columns()) {
      throw new IllegalArgumentException(columnIds.length + " ids, " + x.columns() + " columns");
    }
    this.x = x;
    this.xt = x.transposed(progress);
    this.columnIds = columnIds;
    this.memory = memory;
  }

  InitialFactors start(NmfSettings settings, Progress progress) {
    return switch (settings.initialization()) {
      case RANDOM -> InitialFactors.random(x, settings.components(), settings.seed(), progress);
      case NNDSVD, NNDSVDA -> nndsvd(settings, progress);
    };
  }

  private InitialFactors nndsvd(NmfSettings settings, Progress progress) {
    double fill = settings.initialization() == Initialization.NNDSVDA ? InitialFactors.mean(x) : 0;
    SingularVectors svd = singular(settings.solver(), settings.components(), progress);
    return InitialFactors.nndsvd(svd, settings.components(), fill, progress);
  }

  /** The leading singular triplets, to seven digits the same for both solvers. */
  private SingularVectors singular(Solver solver, int count, Progress progress) {
    progress.report(Stage.INITIALIZING, 0, 0, Double.NaN);
    return switch (solver) {
      case CD -> Lanczos.leading(x, xt, count, progress);
      case ACCELERATED_HALS -> Lanczos.leadingForFloats(x, xt, count, progress);
    };
  }

  /**
   * Trains from the first components of a start. The model is kept without its zeros: of many ranks
   * many models are kept.
   *
   * @param most a start of at least as many components as the settings have
   * @param begin when the work began, in nanoseconds
   */
  Training trainFirst(InitialFactors most, NmfSettings settings, Progress progress, long begin) {
    InitialFactors start = most.first(settings.components(), memory, progress);
    double[] violations = fit(start, settings, progress);
    FactorModel model =
        FactorModel.withoutZeros(start.qt(), columnIds, start.singularValues(), settings);
    Training training = training(start, model, violations, progress, begin);
    memory.put(start.p());
    memory.put(start.qt());
    return training;
  }

  /** Moves the start until it fits; {@code begin} is when the work began, in nanoseconds. */
  Training train(InitialFactors start, NmfSettings settings, Progress progress, long begin) {
    double[] violations = fit(start, settings, progress);
    FactorModel model = new FactorModel(start.qt(), columnIds, start.singularValues(), settings);
    return training(start, model, violations, progress, begin);
  }

  private double[] fit(InitialFactors start, NmfSettings settings, Progress progress) {
    double[] violations =
        switch (settings.solver()) {
          case CD -> new CoordinateDescent(x, xt, start, settings).run(settings, progress);
          case ACCELERATED_HALS ->
              new AcceleratedHals(x, xt, start, settings, memory, progress).run(settings, progress);
        };
    progress.stopIfCancelled();
    return violations;
  }

  private Training training(
      InitialFactors fitted,
      FactorModel model,
      double[] violations,
      Progress progress,
      long begin) {
    double missingWeight = model.settings().missingWeight();
    double error = ReconstructionError.of(x, fitted.p(), fitted.qt(), missingWeight, progress);
    progress.stopIfCancelled();
    return new Training(
        model, fitted.p().unpadded(), violations, error, (System.nanoTime() - begin) / 1e9);
  }
}
