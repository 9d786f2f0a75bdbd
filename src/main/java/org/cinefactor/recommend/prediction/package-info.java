/**
 * Predictions of stars: an ordinal logistic regression (McCullagh 1980, the proportional odds
 * model) over what a recommender and everybody's ratings say of a person and a movie. It is fitted
 * on people whom the recommender has never seen, so that its probabilities are calibrated. The
 * order of a list is the recommender's own.
 */
package org.cinefactor.recommend.prediction;
