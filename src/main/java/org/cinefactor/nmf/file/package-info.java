/** Models as {@code .npz} files that NumPy opens too. */
package org.cinefactor.nmf.file;
