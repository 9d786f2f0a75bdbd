/** The options that several commands share. */
package org.cinefactor.terminal.option;
