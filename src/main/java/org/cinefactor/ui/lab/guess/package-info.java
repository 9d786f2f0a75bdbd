/** The tab with the sealed guess. */
package org.cinefactor.ui.lab.guess;
