/** The syntax of command lines on top of Commons CLI: typed options, help and suggestions. */
package org.cinefactor.terminal.syntax;
