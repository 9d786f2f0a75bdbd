/** MovieLens folders and zips in; a catalog, a table of ratings and a filtered matrix out. */
package org.cinefactor.dataset;
