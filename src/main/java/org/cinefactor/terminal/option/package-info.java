/** The words behind a command's name: options as values, how they are read, and help about them. */
package org.cinefactor.terminal.option;
