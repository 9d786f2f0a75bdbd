/** Import and export of the profile as files that other programs read too. */
package org.cinefactor.profile.exchange;
