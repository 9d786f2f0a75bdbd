package org.cinefactor.profile.exchange;

import java.util.List;
import org.cinefactor.profile.Profile;

/**
 * The content of an imported ratings file.
 *
 * @param profile that and nothing else
 * @param strangers how many of its movies the open data set does not have; they are in the profile
 * @param notFound titles, with the year, of movies that are not in the profile, since the open data
 *     set has none, or more than one, of that name and year
 */
public record ImportedRatings(Profile profile, int strangers, List<String> notFound) {
  public ImportedRatings {
    notFound = List.copyOf(notFound);
  }
}
