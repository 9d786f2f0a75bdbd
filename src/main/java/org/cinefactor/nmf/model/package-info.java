/** Trained factors, the settings they come from, and fold-in: hidden features of new rows. */
package org.cinefactor.nmf.model;
