/** The window: it holds the screens and connects them. */
package org.cinefactor.ui.shell;
