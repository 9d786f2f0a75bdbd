/**
 * The ways in which tables of ratings and of movies are written: what the first rows tell, and what
 * a person puts right.
 */
package org.cinefactor.dataset.layout;
