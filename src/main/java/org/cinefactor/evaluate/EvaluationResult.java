package org.cinefactor.evaluate;

/**
 * The mean metrics of one method at one rank, with people who reveal as many of their ratings as
 * the policy says.
 *
 * @param method which one
 * @param rank its number of components, 0 when it has none
 * @param policy how much everybody told it
 * @param metrics how good its lists are
 */
public record EvaluationResult(
    EvaluatedMethod method, int rank, RevealPolicy policy, MeanMetrics metrics) {}
