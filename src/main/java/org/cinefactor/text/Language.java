package org.cinefactor.text;

import java.util.Locale;

/** A language that the window's texts are written in, or the system's where it is one of them. */
public enum Language {
  /** The system's language; English where the window does not speak it. */
  SYSTEM,
  ENGLISH,
  GERMAN;

  /** The system's own locale, as it was before any language was chosen. */
  private static final Locale SYSTEMS = Locale.getDefault();

  /**
   * Makes it the language of this process: of texts, numbers and dates, and of the toolkit's own
   * buttons. Called before the first text is shown; one that is shown already keeps its language.
   */
  public void use() {
    Locale.setDefault(locale(SYSTEMS));
  }

  /** The locale of its texts, where the system's is {@code system}: regional forms are kept. */
  Locale locale(Locale system) {
    return switch (this) {
      case ENGLISH -> system.getLanguage().equals("en") ? system : Locale.ENGLISH;
      case GERMAN -> system.getLanguage().equals("de") ? system : Locale.GERMAN;
      case SYSTEM -> system.getLanguage().equals("de") ? system : ENGLISH.locale(system);
    };
  }
}
