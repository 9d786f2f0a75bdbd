package org.cinefactor.ui.lab;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * The scroll pane of the lab's views, which fills the space there is and scrolls where a view needs
 * more. Only there is it put into a scroll pane, since all that is painted in one takes longer.
 */
final class LabRoom extends BorderPane {
  private final ScrollPane scroll = new ScrollPane();
  private Region view = new Region();

  LabRoom() {
    getStyleClass().add("lab-room");
    setMinSize(0, 0);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
  }

  /** Shows another view. */
  void show(Region next) {
    view = next;
    var _ = place();
  }

  /** The view that is shown, whole. */
  Region shown() {
    return view;
  }

  /** A view that moves here is dressed here: the pulse has dressed all others before. */
  @Override
  protected void layoutChildren() {
    if (place()) {
      applyCss();
    }
    super.layoutChildren();
  }

  /** Places the view; true if it has moved. */
  private boolean place() {
    if (fits()) {
      if (view.equals(getCenter())) {
        return false;
      }
      scroll.setContent(null);
      setCenter(view);
      return true;
    }
    if (scroll.equals(getCenter()) && view.equals(scroll.getContent())) {
      return false;
    }
    setCenter(scroll);
    scroll.setContent(view);
    return true;
  }

  /** Before there is a size everything fits. */
  private boolean fits() {
    return getWidth() == 0
        || (view.minWidth(-1) <= getWidth() && view.minHeight(getWidth()) <= getHeight());
  }
}
