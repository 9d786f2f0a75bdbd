/** Menus of any length. */
package org.cinefactor.ui.control.menu;
