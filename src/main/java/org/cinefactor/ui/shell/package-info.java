/** The window, which holds the screens and connects them. */
package org.cinefactor.ui.shell;
