/** Trainings: of a factorization by either solver, at one rank or at many, and of semi-NMF. */
package org.cinefactor.nmf.train;
