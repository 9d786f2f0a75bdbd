/** Initial factors: NNDSVD, random and custom ones. */
package org.cinefactor.nmf.init;
