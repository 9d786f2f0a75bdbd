/** Finding the movie that somebody else calls by a title, a year and numbers of other catalogs. */
package org.cinefactor.catalog.match;
