/** Settings and preferences, which come back at the next start. */
package org.cinefactor.workspace.settings;
