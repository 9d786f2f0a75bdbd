/**
 * Offline evaluation: splits, ranking metrics, cross-validation over ranks, baselines and personas.
 */
package org.cinefactor.evaluate;
