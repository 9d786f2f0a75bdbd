package org.cinefactor.dataset.layout;

/** The characters between two fields of a row. */
public enum Separator {
  COMMA(",", "commas"),
  SEMICOLON(";", "semicolons"),
  TAB("\t", "tabs"),
  BAR("|", "bars"),
  /** Of MovieLens 1M and 10M. */
  COLONS("::", "double colons");

  private final String text;
  private final String words;

  Separator(String text, String words) {
    this.text = text;
    this.words = words;
  }

  /** The characters themselves: one, or the same one twice. */
  public String text() {
    return text;
  }

  /** Its name for people: {@code semicolons}. */
  public String words() {
    return words;
  }

  /** The separator with this character. */
  static Separator of(char character) {
    for (Separator separator : values()) {
      if (separator.text.length() == 1 && separator.text.charAt(0) == character) {
        return separator;
      }
    }
    return COMMA;
  }
}
