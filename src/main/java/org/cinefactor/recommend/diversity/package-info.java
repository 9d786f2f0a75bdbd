/** Re-ranking for diversity: the best movies of a list exchanged for less similar ones. */
package org.cinefactor.recommend.diversity;
