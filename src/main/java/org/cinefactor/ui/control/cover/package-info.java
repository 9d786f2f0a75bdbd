/** Drawn covers of movies, since the data sets have no posters. */
package org.cinefactor.ui.control.cover;
