/** The program's own hit rate for this person. */
package org.cinefactor.ui.hits;
