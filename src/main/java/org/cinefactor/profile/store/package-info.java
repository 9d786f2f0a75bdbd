/** The database in which a profile lives: opened, read, written, watched and rescued. */
package org.cinefactor.profile.store;
