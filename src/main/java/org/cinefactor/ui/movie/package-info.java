/** A movie's page: what it is, how others rated it, why it has its place, and what is like it. */
package org.cinefactor.ui.movie;
