/** The list of recommendations, moving as each star lands. */
package org.cinefactor.ui.recommendations;
