/** The state that all screens share: the profile, the data set and the current model. No nodes. */
package org.cinefactor.ui.session;
