package org.cinefactor.ui.lab;

import org.cinefactor.evaluate.Persona;
import org.cinefactor.text.Texts;

/** The name of a typical person in the window's language. */
final class PersonaName {
  private static final Texts TEXTS = Texts.of(PersonaName.class);

  private PersonaName() {}

  /** The name; one who does not come with the program is called as the file says. */
  static String of(Persona persona) {
    return switch (persona.word()) {
      case "disney" -> TEXTS.get("persona.disney");
      case "horror" -> TEXTS.get("persona.horror");
      case "scifi" -> TEXTS.get("persona.scifi");
      case "romcom" -> TEXTS.get("persona.romcom");
      case "war" -> TEXTS.get("persona.war");
      case "gangster" -> TEXTS.get("persona.gangster");
      case "classics" -> TEXTS.get("persona.classics");
      case "western" -> TEXTS.get("persona.western");
      case "superhero" -> TEXTS.get("persona.superhero");
      case "family" -> TEXTS.get("persona.family");
      default -> persona.title();
    };
  }
}
