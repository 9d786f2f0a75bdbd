/** Searching with operators, and browsing: which movies, in which order, of all that there are. */
package org.cinefactor.catalog.browse;
