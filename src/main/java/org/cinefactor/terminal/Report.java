package org.cinefactor.terminal;

import com.google.gson.JsonObject;

/** An answer that is laid out anew for people, for spreadsheets and for programs. */
interface Report {
  /** For people: text that ends with a line end. */
  String table();

  /** For spreadsheets. */
  Rows rows();

  /** For programs. */
  JsonObject json();
}
