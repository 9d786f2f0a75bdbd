package org.cinefactor.nmf.train;

/**
 * The function that some rows of a factor minimise, each for itself: ½ a G aᵀ - a·v + l1·|a|.
 *
 * @param gram G, the inner products of the other factor's columns, with padded rows, L2
 *     regularisation on its diagonal
 * @param products v of each row, padded: the data's row times the other factor
 * @param l1 the L1 regularisation
 */
record Quadratic(double[][] gram, double[][] products, double l1) {}
