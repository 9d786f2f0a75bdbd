package org.cinefactor.ui.control;

import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A guard for lists from which a click or a key takes a row away: the second click of a
 * double-click, and a key that is held down, would do the same to the row that has moved up.
 */
public final class SingleClicks {
  private @Nullable KeyCode held;

  private SingleClicks() {}

  /** Keeps every click from a node that follows another one within the double-click time. */
  public static void guard(Node node) {
    for (EventType<MouseEvent> type :
        List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
      node.addEventFilter(type, SingleClicks::first);
    }
  }

  private static void first(MouseEvent e) {
    if (e.getClickCount() > 1) {
      e.consume();
    }
  }

  /** Keeps keys that repeat themselves from a list, but for those that walk or count. */
  public static void guardKeys(Node list) {
    var keys = new SingleClicks();
    list.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
    list.addEventFilter(KeyEvent.KEY_RELEASED, _ -> keys.held = null);
    list.focusWithinProperty().subscribe(_ -> keys.held = null);
  }

  private void pressed(KeyEvent e) {
    if (e.getCode() == held) {
      e.consume();
    } else {
      held = mayRepeat(e.getCode()) ? null : e.getCode();
    }
  }

  private static boolean mayRepeat(KeyCode code) {
    return code.isNavigationKey()
        || code.isModifierKey()
        || switch (code) {
          case PLUS, ADD, EQUALS, MINUS, SUBTRACT, TAB -> true;
          default -> false;
        };
  }
}
