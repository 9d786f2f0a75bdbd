/** Scrolling into view: a node in the panes around it, and a question that appears on a page. */
package org.cinefactor.ui.control.reveal;
