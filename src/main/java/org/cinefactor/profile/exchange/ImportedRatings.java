package org.cinefactor.profile.exchange;

import org.cinefactor.profile.Profile;

/**
 * The content of an imported ratings file.
 *
 * @param profile that and nothing else; movies that the data set does not have are in it under
 *     negative numbers
 * @param review what came of each row
 */
public record ImportedRatings(Profile profile, ImportReview review) {}
