package org.cinefactor.recommend.factor;

import org.cinefactor.catalog.MovieKind;

/**
 * The part of a person's latent features that a genre or decade gives.
 *
 * @param kind the genre or decade
 * @param p one number per component
 */
public record KindFeatures(MovieKind kind, double[] p) {}
