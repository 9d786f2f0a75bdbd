/** The tab with errors and quality against the rank. */
package org.cinefactor.ui.lab.curves;
