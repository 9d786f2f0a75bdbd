package org.cinefactor.recommend;

/**
 * The share of one latent feature in a score: s_c = p_c · q_c.
 *
 * @param component which one, from 0
 * @param p p_c: how much of it the person likes; the tuned method has dislikes, below 0
 * @param q q_c: how much of it the movie has; at least 0
 */
public record FeatureShare(int component, double p, double q) {
  /** p_c · q_c, the part of the score. */
  public double part() {
    return p * q;
  }
}
