/** The knobs of the model, and how the window looks. */
package org.cinefactor.ui.settings;
