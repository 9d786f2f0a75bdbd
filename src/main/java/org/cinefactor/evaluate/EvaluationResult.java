package org.cinefactor.evaluate;

/**
 * What was measured of one contender.
 *
 * @param method which one
 * @param rank its number of components, 0 when it has none
 * @param policy how much everybody told it
 * @param metrics how good its lists are
 */
public record EvaluationResult(
    EvaluatedMethod method, int rank, RevealPolicy policy, MeanMetrics metrics) {}
