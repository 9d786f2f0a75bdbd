/** The data sets of this computer, and the downloads of more. */
package org.cinefactor.ui.library;
