/** The reading of tables of ratings: the option that says how, and the questions about it. */
package org.cinefactor.terminal.option.table;
