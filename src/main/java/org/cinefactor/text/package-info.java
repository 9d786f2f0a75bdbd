/** The words of the window, in the person's language; texts beside classes, and their digests. */
package org.cinefactor.text;
