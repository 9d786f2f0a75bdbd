/**
 * The frame of the window, whatever it shows: its scale, where the keyboard is, words that are cut.
 */
package org.cinefactor.ui.shell.frame;
