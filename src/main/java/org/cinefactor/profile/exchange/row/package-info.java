/** Rows of other services' files: what each says of one movie, as rating, marks and date. */
package org.cinefactor.profile.exchange.row;
