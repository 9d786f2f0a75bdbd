/** What a window shows first: the list of the last time, questions, or a list that is coming. */
package org.cinefactor.workspace.start;
