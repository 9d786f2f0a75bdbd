/** The Data screen. */
package org.cinefactor.ui.data;
