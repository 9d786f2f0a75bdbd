package org.cinefactor.dataset.read;

/** A field as sentences show it: what is very long is cut off. */
final class FieldText {
  private static final int SHOWN = 40;

  private FieldText() {}

  static String cut(String field) {
    return field.length() <= SHOWN ? field : field.substring(0, SHOWN) + "…";
  }
}
