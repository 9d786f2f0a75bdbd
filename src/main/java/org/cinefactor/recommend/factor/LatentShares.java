package org.cinefactor.recommend.factor;

/**
 * A person's latent features in parts that add up to p.
 *
 * @param ratings one row for each rated movie that the model knows, in the order of its columns
 * @param notSeen what the movies give that the person says not to have seen
 * @param rest what is left
 */
public record LatentShares(double[][] ratings, double[] notSeen, double[] rest) {}
