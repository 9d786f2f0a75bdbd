/** The person's own lists, wherever they are shown. */
package org.cinefactor.ui.control.ownlist;
