/** What a person keeps, as a file that other programs read too; and what other programs kept. */
package org.cinefactor.profile.exchange;
