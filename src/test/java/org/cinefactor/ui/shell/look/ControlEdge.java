package org.cinefactor.ui.shell.look;

import atlantafx.base.controls.ToggleSwitch;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import org.cinefactor.ui.shell.robot.Contrast;

/** The part of a control without words that shows where it is: a track, a thumb, an edge. */
final class ControlEdge {
  /** So much of what lies around it is looked at too. */
  private static final double AROUND = 3;

  private static final Map<Class<? extends Node>, String> PARTS =
      Map.of(
          Slider.class, "track",
          ScrollBar.class, "thumb",
          ProgressBar.class, "track",
          CheckBox.class, "box",
          RadioButton.class, "radio",
          ToggleSwitch.class, "thumb-area");

  private ControlEdge() {}

  static boolean isOne(Node node) {
    return node instanceof TextInputControl || node instanceof ComboBoxBase<?> || isPart(node);
  }

  private static boolean isPart(Node node) {
    return PARTS.entrySet().stream()
        .anyMatch(
            part ->
                part.getKey().isInstance(node.getParent())
                    && node.getStyleClass().contains(part.getValue()));
  }

  /** The control with the part, for whoever reads that it is pale. */
  static String name(Node node) {
    return node.getParent().getStyleClass() + " > " + node.getStyleClass();
  }

  /** Its contrast with what lies around it. */
  static double contrast(Node node, Bounds seen, Image picture) {
    Bounds where = around(seen, picture);
    // Of what is round, no line has most of its length on the edge.
    return node.getParent() instanceof Labeled
        ? Contrast.within(picture.getPixelReader(), where)
        : Contrast.along(picture.getPixelReader(), where);
  }

  /** A little more than what is seen of it, as far as the picture goes. */
  private static Bounds around(Bounds seen, Image picture) {
    double left = Math.max(0, seen.getMinX() - AROUND);
    double top = Math.max(0, seen.getMinY() - AROUND);
    return new BoundingBox(
        left,
        top,
        Math.min(picture.getWidth(), seen.getMaxX() + AROUND) - left,
        Math.min(picture.getHeight(), seen.getMaxY() + AROUND) - top);
  }
}
