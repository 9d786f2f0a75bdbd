package org.cinefactor.ui.control;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.cinefactor.catalog.Ratings;

/**
 * The keys that give stars: 1 to 5, plus and minus for half a star more or less, 0, Delete or
 * Backspace to take them back.
 */
public final class StarKeys {
  private static final double HALF = 0.5;

  private StarKeys() {}

  /** Stars that a key chooses; empty when it is none of these keys. */
  public static Optional<OptionalDouble> chosen(KeyEvent e, OptionalDouble now) {
    if (e.isShortcutDown() || e.isAltDown()) {
      return Optional.empty();
    }
    return chosen(e.getCode(), now);
  }

  private static Optional<OptionalDouble> chosen(KeyCode code, OptionalDouble now) {
    return switch (code) {
      case DIGIT1, NUMPAD1 -> stars(1);
      case DIGIT2, NUMPAD2 -> stars(2);
      case DIGIT3, NUMPAD3 -> stars(3);
      case DIGIT4, NUMPAD4 -> stars(4);
      case DIGIT5, NUMPAD5 -> stars(5);
      case PLUS, ADD, EQUALS -> stars(now.orElse(3 - HALF) + HALF);
      case MINUS, SUBTRACT -> stars(now.orElse(3 + HALF) - HALF);
      case DIGIT0, NUMPAD0, DELETE, BACK_SPACE -> Optional.of(OptionalDouble.empty());
      default -> Optional.empty();
    };
  }

  private static Optional<OptionalDouble> stars(double wanted) {
    return Optional.of(OptionalDouble.of(Math.clamp(wanted, Ratings.LEAST, Ratings.MOST)));
  }
}
