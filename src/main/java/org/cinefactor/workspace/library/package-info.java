/** The data sets that this computer has, and those that can be downloaded. */
package org.cinefactor.workspace.library;
