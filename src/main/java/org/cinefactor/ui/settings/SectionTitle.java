package org.cinefactor.ui.settings;

import javafx.scene.control.Label;

/** The title of a section of the settings. */
final class SectionTitle extends Label {
  SectionTitle(String text) {
    super(text);
    getStyleClass().add("section-title");
  }
}
