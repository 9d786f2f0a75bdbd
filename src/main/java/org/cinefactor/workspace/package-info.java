/**
 * The running program without its user interface: where things are, which data set and model are
 * open, and what is kept from one start to the next.
 */
package org.cinefactor.workspace;
