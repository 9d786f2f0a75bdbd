package org.cinefactor.terminal.print;

/** How rows are printed. */
public enum OutputFormat {
  /** Columns for people. */
  TABLE,
  /** RFC 4180 with a header and Unix line ends. */
  CSV,
  /** An array of objects. */
  JSON
}
