package org.cinefactor.nmf.hals;

/**
 * Nesterov's momentum, the share of the last step to add in each iteration: (s - 1)/(s + 2) at the
 * s-th step (Nesterov 1983, "A method of solving a convex programming problem with convergence rate
 * O(1/k²)"), beginning anew when the loss has risen (O'Donoghue and Candès 2015, "Adaptive Restart
 * for Accelerated Gradient Schemes").
 */
final class NesterovMomentum {
  private int steps;

  /** The share of the last step to add, from 0 up to below 1. */
  double next() {
    steps++;
    return (steps - 1.0) / (steps + 2.0);
  }

  /** The next two steps are taken as they are. */
  void restart() {
    steps = 0;
  }
}
