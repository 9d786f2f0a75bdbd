/** The person's lists: movies to rate, rated movies, the watchlist, hidden movies. */
package org.cinefactor.ui.shelves;
