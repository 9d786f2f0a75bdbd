/**
 * What one person keeps: ratings, watchlist and hidden movies, the steps that can be undone, and
 * the file they live in.
 */
package org.cinefactor.profile;
