/**
 * Scrolling into sight: of a place in the panes around it, and of a question that comes into a
 * page.
 */
package org.cinefactor.ui.control.sight;
