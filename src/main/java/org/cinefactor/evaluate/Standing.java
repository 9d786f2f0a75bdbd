package org.cinefactor.evaluate;

/**
 * What was measured of one contender.
 *
 * @param contender which one
 * @param rank its number of components, 0 when it has none
 * @param quality how good its lists are
 */
public record Standing(Contender contender, int rank, Quality quality) {}
