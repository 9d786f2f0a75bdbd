/** Backups of everything that belongs to the person, by hand and automatic, and their restore. */
package org.cinefactor.workspace.backup;
