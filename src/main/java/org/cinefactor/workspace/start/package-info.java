/** The first picture of a window: the last list, questions, or a list that is coming. */
package org.cinefactor.workspace.start;
