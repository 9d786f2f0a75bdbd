/** The words for genres in the languages of the window. */
package org.cinefactor.catalog.genre;
