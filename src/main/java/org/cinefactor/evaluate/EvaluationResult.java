package org.cinefactor.evaluate;

/**
 * The mean metrics of one method at one rank, with people who reveal as many of their ratings as
 * the policy says.
 *
 * @param method which one
 * @param components how many it has, at most in any fold: fewer than its rank where the ratings
 *     have no more; 0 when it has none
 * @param policy how much everybody revealed to it
 * @param metrics how good its lists are
 * @param disliked how many movies of a list the person disliked: of those held out, the ones that
 *     they gave {@value TestPerson#DISLIKED} stars or less; the mean over people
 */
public record EvaluationResult(
    EvaluatedMethod method,
    int components,
    RevealPolicy policy,
    MeanMetrics metrics,
    double disliked) {}
