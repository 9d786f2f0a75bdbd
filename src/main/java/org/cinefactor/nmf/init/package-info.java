/** Initial factors: NNDSVD and its two-sided form, random and custom ones. */
package org.cinefactor.nmf.init;
