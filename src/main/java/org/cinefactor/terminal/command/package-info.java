/** The commands of the terminal, one class each. */
package org.cinefactor.terminal.command;
