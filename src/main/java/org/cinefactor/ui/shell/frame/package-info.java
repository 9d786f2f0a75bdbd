/** The frame of the window, whatever it shows: its scale, its focus, its truncated texts. */
package org.cinefactor.ui.shell.frame;
