package org.cinefactor.recommend;

import org.cinefactor.catalog.Movie;

/**
 * One place in a list of recommendations.
 *
 * @param rank the place, from 1
 * @param movie the movie, never one that the person has rated
 * @param score how strongly the model puts it forward; not a prediction of stars
 */
public record Recommendation(int rank, Movie movie, double score) {}
