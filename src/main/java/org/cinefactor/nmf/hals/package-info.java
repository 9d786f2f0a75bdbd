/** Accelerated hierarchical alternating least squares in 32-bit floats: the solver "fast". */
package org.cinefactor.nmf.hals;
