package org.cinefactor.nmf;

/**
 * The Frobenius norm of X - P·Q over all cells without ever forming P·Q: ‖X‖² - 2⟨X, PQ⟩ + ⟨PᵀP,
 * QQᵀ⟩, where only the stored cells of PQ are computed.
 */
final class ReconstructionError {
  private ReconstructionError() {}

  static double of(SparseMatrix x, Factor p, Factor qt, Progress progress) {
    double[][] users = Gram.of(p, progress);
    double[][] movies = Gram.of(qt, progress);
    double model = 0;
    for (int i = 0; i < users.length; i++) {
      for (int j = 0; j < p.components; j++) {
        model += users[i][j] * movies[i][j];
      }
    }
    Double[] parts =
        new Chunks(x.rows()).map(progress, Double[]::new, (from, to) -> inner(x, p, qt, from, to));
    double shared = 0;
    for (double part : parts) {
      shared += part;
    }
    return Math.sqrt(Math.max(0, x.squaredNorm() - 2 * shared + model));
  }

  private static double inner(SparseMatrix x, Factor p, Factor qt, int from, int to) {
    double sum = 0;
    for (int r = from; r < to; r++) {
      double[] user = p.data[r];
      int end = x.rowStart(r + 1);
      for (int i = x.rowStart(r); i < end; i++) {
        double cell = 0;
        double[] movie = qt.data[x.column(i)];
        for (int c = 0; c < p.components; c++) {
          cell += user[c] * movie[c];
        }
        sum += x.value(i) * cell;
      }
    }
    return sum;
  }
}
