/**
 * The layout of a folder, an archive or a table worked out from its names and first rows, with what
 * a person has put right.
 */
package org.cinefactor.dataset.guess;
