/** Everything that belongs to the person as one file, by hand and by itself; and back again. */
package org.cinefactor.workspace.backup;
