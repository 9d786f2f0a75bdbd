/** Fold-in with hidden features of any sign, on factors that are non-negative. */
package org.cinefactor.nmf.signed;
