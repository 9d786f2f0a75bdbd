package org.cinefactor.profile;

import java.time.Instant;

/**
 * Stars that a person gave a movie once.
 *
 * @param stars the stars, 0.5 to 5
 * @param givenAt when they were given, here or elsewhere
 */
public record DatedStars(double stars, Instant givenAt) {}
