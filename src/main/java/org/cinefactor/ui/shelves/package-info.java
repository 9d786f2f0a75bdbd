/** What the person keeps: rated movies, the watchlist, hidden movies. */
package org.cinefactor.ui.shelves;
