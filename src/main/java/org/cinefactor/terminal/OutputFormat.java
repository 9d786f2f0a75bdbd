package org.cinefactor.terminal;

/** How rows are printed. */
enum OutputFormat {
  /** Columns for people. */
  TABLE,
  /** RFC 4180 with a header and Unix line ends. */
  CSV,
  /** An array of objects. */
  JSON
}
