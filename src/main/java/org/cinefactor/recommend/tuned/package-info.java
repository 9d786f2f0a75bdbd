/** The tuned method: non-negative factors, signed hidden features, and the stars that push them. */
package org.cinefactor.recommend.tuned;
