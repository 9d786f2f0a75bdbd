package org.cinefactor.dataset.layout;

import java.util.Locale;
import org.cinefactor.text.Texts;

/** The characters between two fields of a row. */
public enum Separator {
  COMMA(","),
  SEMICOLON(";"),
  TAB("\t"),
  BAR("|"),
  /** Of MovieLens 1M and 10M. */
  COLONS("::");

  private static final Texts TEXTS = Texts.of(Separator.class);

  private final String text;

  Separator(String text) {
    this.text = text;
  }

  /** The characters themselves: one, or the same one twice. */
  public String text() {
    return text;
  }

  /** Its name in a command and in a file, in every language: {@code semicolon}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for people, in the language of this process: {@code semicolons}. */
  public String words() {
    return TEXTS.get(this);
  }

  /** The separator with this character. */
  public static Separator of(char character) {
    for (Separator separator : values()) {
      if (separator.text.length() == 1 && separator.text.charAt(0) == character) {
        return separator;
      }
    }
    return COMMA;
  }
}
