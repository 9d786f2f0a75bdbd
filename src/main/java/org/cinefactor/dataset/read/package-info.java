/** The reading of data sets: the bytes of their files in, a catalog and a table of ratings out. */
package org.cinefactor.dataset.read;
