/**
 * The person's profile: ratings with their dates, watchlist and hidden movies, and the steps that
 * can be undone.
 */
package org.cinefactor.profile;
