/**
 * The person's profile: ratings, watchlist and hidden movies, the steps that can be undone, and the
 * database they live in.
 */
package org.cinefactor.profile;
