package org.cinefactor.ui.library;

import org.cinefactor.workspace.library.OfferedSet;

/**
 * A data set that can be downloaded, as a row shows it.
 *
 * @param offer the set
 * @param here whether its archive is on this computer
 * @param waiting how many bytes of it have come and wait for the rest
 */
record OfferLine(OfferedSet offer, boolean here, long waiting) {}
