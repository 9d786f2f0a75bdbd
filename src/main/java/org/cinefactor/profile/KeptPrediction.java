package org.cinefactor.profile;

/**
 * A prediction of a person's stars, kept before they gave any.
 *
 * @param movieId the movie
 * @param liked how likely it was said to be that they like it (4 stars or more), 0 to 1
 * @param low the fewest stars of the interval that was to hold 90%
 * @param high the most stars of that interval
 */
public record KeptPrediction(int movieId, double liked, double low, double high) {}
