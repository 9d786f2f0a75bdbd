/**
 * Movies, genres, a person's stars, and the search for titles. Knows no files, no factors and no
 * screens.
 */
package org.cinefactor.catalog;
