/** Parts of a screen that come over several frames, so that the window does not stand still. */
package org.cinefactor.ui.control.gradual;
