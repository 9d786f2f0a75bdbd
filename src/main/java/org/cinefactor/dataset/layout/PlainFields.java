package org.cinefactor.dataset.layout;

import java.util.ArrayList;
import java.util.List;

/** The fields of a line in which quotes mean nothing. */
public final class PlainFields {
  private PlainFields() {}

  /** Splits a line at its separators. */
  public static List<String> of(String line, Separator separator) {
    List<String> fields = new ArrayList<>();
    String between = separator.text();
    int from = 0;
    for (int at = line.indexOf(between); at >= 0; at = line.indexOf(between, from)) {
      fields.add(line.substring(from, at));
      from = at + between.length();
    }
    fields.add(line.substring(from));
    return fields;
  }
}
