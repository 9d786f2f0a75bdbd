package org.cinefactor.recommend;

import org.cinefactor.catalog.Movie;

/**
 * The share of one of the person's ratings in the score of a recommended movie.
 *
 * @param rated the rated movie
 * @param stars the stars it was given
 * @param part what it gives to the score or, below 0, takes from it
 * @param placeWithout the place that the recommended movie has without this rating, from 1
 */
public record RatingShare(Movie rated, double stars, double part, int placeWithout) {}
