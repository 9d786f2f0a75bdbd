package org.cinefactor.ui.control.ownlist;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import org.cinefactor.ui.session.OwnList;

/** A wish to see a list: it goes up from where its name stands to the window. */
public final class OwnListEvent extends Event {
  /** The one kind of these events. */
  public static final EventType<OwnListEvent> OPEN = new EventType<>(Event.ANY, "OPEN_OWN_LIST");

  private static final long serialVersionUID = 1L;

  private final transient OwnList list;

  private OwnListEvent(OwnList list) {
    super(OPEN);
    this.list = list;
  }

  /** Asks for a list. */
  public static void open(Node from, OwnList list) {
    from.fireEvent(new OwnListEvent(list));
  }

  /** The list that is asked for. */
  public OwnList list() {
    return list;
  }
}
