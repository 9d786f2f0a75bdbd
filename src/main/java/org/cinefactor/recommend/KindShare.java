package org.cinefactor.recommend;

import org.cinefactor.catalog.MovieKind;

/**
 * The part of a score that a genre or decade of the movie gives.
 *
 * @param kind the genre or decade
 * @param part what it adds to the score, or takes from it
 */
public record KindShare(MovieKind kind, double part) {}
