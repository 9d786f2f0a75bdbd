/**
 * Demonstrations of matrix factorization: models of several ranks with all that is inside them,
 * comparisons, lessons, exports. Knows nothing of windows; everything here is either immutable or
 * says which threads may call it.
 */
package org.cinefactor.lab;
