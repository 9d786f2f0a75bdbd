package org.cinefactor.dataset.read;

/** A field as messages show it, shortened where it is very long. */
final class FieldText {
  private static final int SHOWN = 40;

  private FieldText() {}

  static String cut(String field) {
    return field.length() <= SHOWN ? field : field.substring(0, SHOWN) + "…";
  }
}
