/** Sparse and dense matrices, and the kernels that work on their rows with all cores. */
package org.cinefactor.nmf.matrix;
