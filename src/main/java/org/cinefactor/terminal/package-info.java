/** The same abilities as commands in a terminal; the only printer. */
package org.cinefactor.terminal;
