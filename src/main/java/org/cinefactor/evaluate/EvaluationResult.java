package org.cinefactor.evaluate;

/**
 * What was measured of one contender.
 *
 * @param contender which one
 * @param rank its number of components, 0 when it has none
 * @param telling how much everybody told it
 * @param quality how good its lists are
 */
public record EvaluationResult(
    EvaluatedMethod contender, int rank, RevealPolicy telling, MeanMetrics quality) {}
