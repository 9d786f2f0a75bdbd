/** The words of the window, in the person's language. */
package org.cinefactor.text;
