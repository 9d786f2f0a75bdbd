/** A person's ratings: import with its review, export, backup and restore. */
package org.cinefactor.ui.exchange;
