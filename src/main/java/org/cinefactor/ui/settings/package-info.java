/** The settings screen: the model, and how the window looks. */
package org.cinefactor.ui.settings;
