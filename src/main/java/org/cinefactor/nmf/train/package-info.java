/** Coordinate descent for non-negative matrix factorization, at one rank or at many. */
package org.cinefactor.nmf.train;
