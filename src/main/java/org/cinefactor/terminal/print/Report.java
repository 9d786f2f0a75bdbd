package org.cinefactor.terminal.print;

import com.google.gson.JsonObject;

/** An answer that is laid out anew for people, for spreadsheets and for programs. */
public interface Report {
  /** For people: text that ends with a line end. */
  String table();

  /** For spreadsheets. */
  Rows rows();

  /** For programs. */
  JsonObject json();
}
