/** Trained factors, the settings they come from, and fold-in: latent features of new rows. */
package org.cinefactor.nmf.model;
