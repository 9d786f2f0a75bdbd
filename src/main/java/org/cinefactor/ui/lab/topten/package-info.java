/** The tab with the ten best movies at one rank. */
package org.cinefactor.ui.lab.topten;
