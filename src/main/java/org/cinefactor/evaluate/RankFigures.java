package org.cinefactor.evaluate;

import org.cinefactor.nmf.model.Stopping;

/**
 * The figures of one rank of plain NMF: its fit, and cross-validated metrics.
 *
 * @param rank the number of components
 * @param iterations how many iterations training on all people took
 * @param stopping why that training ended; max_iter when any of the folds' trainings ended by it
 * @param seconds how long that took, while other ranks may have been trained beside it
 * @param reconstructionError the Frobenius norm of R - P·Q there, missing ratings as zero
 * @param heldOutError for people that the model has not seen: the root of the mean squared
 *     difference between the stars that are held out and the scores of these movies. Since missing
 *     ratings are zero in training, scores stay far below stars: it is the curve's shape that
 *     tells, not its height
 * @param metrics how good the lists for these people are
 */
public record RankFigures(
    int rank,
    int iterations,
    Stopping stopping,
    double seconds,
    double reconstructionError,
    double heldOutError,
    MeanMetrics metrics) {}
