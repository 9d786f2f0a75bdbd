/** The latent features of movies: what they stand for, and which movies have the same ones. */
package org.cinefactor.recommend.feature;
