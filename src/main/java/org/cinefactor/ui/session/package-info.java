/** What all screens share: the person, and what answers them. No nodes. */
package org.cinefactor.ui.session;
