/**
 * Small tables as spreadsheets and other programs write them: one answer to encodings, separators,
 * quotes, line numbers and limits.
 */
package org.cinefactor.csv;
