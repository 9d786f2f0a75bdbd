package org.cinefactor.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * A flow pane with lines of about equal length: five tabs that do not fit one line stand three over
 * two, where a flow pane leaves the last one alone.
 */
public final class BalancedFlowPane extends FlowPane {
  /** A pane without parts, which may become narrower than all of them beside each other. */
  public BalancedFlowPane() {
    setMinWidth(0);
  }

  @Override
  protected void layoutChildren() {
    double y = snappedTopInset();
    for (List<Node> line : evenLines()) {
      double height = line.stream().mapToDouble(one -> height(one)).max().orElse(0);
      double x = snappedLeftInset();
      for (Node one : line) {
        double width = Math.min(width(one), room());
        one.resizeRelocate(x, y + snapPositionY((height - height(one)) / 2), width, height(one));
        x += width + snapSpaceX(getHgap());
      }
      y += height + snapSpaceY(getVgap());
    }
  }

  /** The lines of the least width that needs no line more than all the room does. */
  private List<List<Node>> evenLines() {
    List<Node> parts = getManagedChildren();
    List<List<Node>> even = lines(parts, room());
    int most = even.size();
    while (even.size() == most && most > 1) {
      double longest = even.stream().mapToDouble(this::length).max().orElse(0);
      List<List<Node>> narrower = lines(parts, longest - 1);
      if (narrower.size() > most || narrower.equals(even)) {
        break;
      }
      even = narrower;
    }
    return even;
  }

  private List<List<Node>> lines(List<Node> parts, double room) {
    var lines = new ArrayList<List<Node>>();
    double left = 0;
    for (Node one : parts) {
      if (lines.isEmpty() || width(one) > left) {
        lines.add(new ArrayList<>());
        left = room;
      }
      lines.getLast().add(one);
      left -= width(one) + snapSpaceX(getHgap());
    }
    return lines;
  }

  private double length(List<Node> line) {
    return line.stream().mapToDouble(this::width).sum() + (line.size() - 1) * snapSpaceX(getHgap());
  }

  private double room() {
    return getWidth() - snappedLeftInset() - snappedRightInset();
  }

  private double width(Node one) {
    return snapSizeX(one.prefWidth(-1));
  }

  private double height(Node one) {
    return snapSizeY(one.prefHeight(-1));
  }
}
