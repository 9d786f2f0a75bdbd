/** Answers as tables, CSV and JSON, and the console they are printed to. */
package org.cinefactor.terminal.print;
