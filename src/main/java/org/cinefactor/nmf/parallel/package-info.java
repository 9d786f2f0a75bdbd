/** Rows that are worked on with all cores, with the same result on any number of them. */
package org.cinefactor.nmf.parallel;
