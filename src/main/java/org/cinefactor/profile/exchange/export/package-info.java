/** Exports of the profile, as files that other services and programs read. */
package org.cinefactor.profile.exchange.export;
