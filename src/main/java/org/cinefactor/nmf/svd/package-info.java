/** Truncated singular value decomposition of sparse matrices by the Lanczos process. */
package org.cinefactor.nmf.svd;
