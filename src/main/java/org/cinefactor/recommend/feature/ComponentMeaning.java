package org.cinefactor.recommend.feature;

import org.cinefactor.catalog.MovieKind;

/**
 * A genre or decade that a component stands for.
 *
 * @param kind the genre or decade
 * @param share the share of the component's top movies that are of it, {@value
 *     ComponentMeanings#SHARE} to 1
 */
public record ComponentMeaning(MovieKind kind, double share) {}
