package org.cinefactor.terminal.print;

/** The format of printed rows. */
public enum OutputFormat {
  /** Columns for people. */
  TABLE,
  /** RFC 4180 with a header and Unix line ends. */
  CSV,
  /** An array of objects. */
  JSON
}
