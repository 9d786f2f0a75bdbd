/** Drawn covers of movies, for there are no pictures of them here. */
package org.cinefactor.ui.control.cover;
