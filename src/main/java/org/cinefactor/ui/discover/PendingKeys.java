package org.cinefactor.ui.discover;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Keys pressed after leaving the search field while its movies are still being found: they are
 * kept, and delivered to the list in their order.
 */
final class PendingKeys {
  private final List<KeyEvent> keys = new ArrayList<>();
  private boolean waiting;

  /** Keeps keys from the next one on. */
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

  /** Delivers each kept key to whatever has the keyboard by then. */
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

  /** Stops waiting and drops what was kept. */
  void forget() {
    waiting = false;
    keys.clear();
  }
}
