package org.cinefactor.ui.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * A pane that scrolls and is painted where something has changed. JavaFX's own keeps a picture of
 * all that is seen of it, which is painted whole at each change, however small, and then copied.
 */
public class PaintedPane extends ScrollPane {
  @Override
  protected Skin<?> createDefaultSkin() {
    var skin = new ScrollPaneSkin(this);
    getChildrenUnmodifiable().forEach(part -> part.setCache(false));
    return skin;
  }
}
