package org.cinefactor.evaluate;

/**
 * Ranking metrics at ten places, the mean over people.
 *
 * @param users how many people
 * @param ndcg nDCG@10, 0 to 1
 * @param recall recall@10 = hits / min(10, relevant), 0 to 1
 * @param precision precision@10 = hits / 10, 0 to 1
 * @param coverage different movies in the lists / movies that somebody rated, 0 to 1
 * @param genres different genres in a list
 */
public record MeanMetrics(
    int users, double ndcg, double recall, double precision, double coverage, double genres) {}
