/** The tab that compares the lists of two or three ranks. */
package org.cinefactor.ui.lab.sidebyside;
