package org.cinefactor.ui.discover;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * The keys of somebody who goes on to the movies before these are found: they wait, and are given
 * to them in their order.
 */
final class KeysAhead {
  private final List<KeyEvent> keys = new ArrayList<>();
  private boolean waiting;

  /** Waits from the next key on. */
  void begin() {
    waiting = true;
  }

  boolean waiting() {
    return waiting;
  }

  /** Keeps a key for later. */
  void keep(KeyEvent key) {
    keys.add(key);
  }

  /** Gives what was kept to what has the keyboard, which a key may hand on. */
  void give(Scene scene) {
    List<KeyEvent> kept = List.copyOf(keys);
    forget();
    for (KeyEvent key : kept) {
      Node owner = scene.getFocusOwner();
      if (owner != null) {
        Event.fireEvent(owner, key.copyFor(owner, owner));
      }
    }
  }

  /** Waits no more, and gives nothing. */
  void forget() {
    waiting = false;
    keys.clear();
  }
}
