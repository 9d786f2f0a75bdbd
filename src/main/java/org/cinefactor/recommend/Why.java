package org.cinefactor.recommend;

import java.util.List;
import org.cinefactor.catalog.Movie;

/**
 * An explanation of a movie's place: the score split in two ways, each of which adds up to it but
 * for rounding.
 *
 * @param movie the movie
 * @param place its place among all movies that the wishes allow, by score, from 1; diversity, which
 *     moves movies within a list, is left out
 * @param score p·q, and what the popularity dial adds
 * @param features the score split among all latent features, largest share first, whatever its sign
 * @param ratings the score split among the person's ratings, largest share first, whatever its
 *     sign; movies that the model does not know have the share 0
 * @param kinds what the genres and the decade of the movie give, the largest share first, whatever
 *     its sign; what other people's ratings and the other genres give is the rest of the score.
 *     None with a method that does not look at genres
 * @param notSeen what it owes to the movies that the person says not to have seen
 * @param rest what no rating accounts for: with the tuned method what the movie owes to the taste
 *     of the average person, with the notebook's what regularisation takes away, usually 0
 * @param dial what the popularity dial adds, 0 when it is in the middle
 */
public record Why(
    Movie movie,
    int place,
    double score,
    List<FeatureShare> features,
    List<RatingShare> ratings,
    List<KindShare> kinds,
    double notSeen,
    double rest,
    double dial) {
  public Why {
    features = List.copyOf(features);
    ratings = List.copyOf(ratings);
    kinds = List.copyOf(kinds);
  }
}
