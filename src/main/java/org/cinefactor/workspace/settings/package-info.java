/** What a person has chosen, and what comes back at the next start. */
package org.cinefactor.workspace.settings;
