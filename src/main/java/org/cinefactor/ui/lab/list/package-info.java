/** Rows and figures of the lists that several tabs show. */
package org.cinefactor.ui.lab.list;
