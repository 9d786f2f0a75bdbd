/** The help screen. */
package org.cinefactor.ui.help;
