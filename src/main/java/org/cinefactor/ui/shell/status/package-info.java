/** The status bar: what runs, what happened last, and its undo. */
package org.cinefactor.ui.shell.status;
