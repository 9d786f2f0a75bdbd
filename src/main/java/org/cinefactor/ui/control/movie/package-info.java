/** Movies in lists: cells, columns, marks and what can be done with one. */
package org.cinefactor.ui.control.movie;
