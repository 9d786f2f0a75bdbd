package org.cinefactor.ui.lab.chart;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.cinefactor.chart.Box;
import org.cinefactor.chart.Dial;
import org.cinefactor.chart.Quarter;
import org.cinefactor.text.Texts;

/** A dial with a needle, which the pointer turns. */
public final class QuarterDial extends Region {
  private static final Texts TEXTS = Texts.of(QuarterDial.class);

  private final NodeSurface rim = new NodeSurface(this::requestLayout);
  private final NodeSurface needle = new NodeSurface(this::requestLayout);
  private Dial dial = new Dial(new double[] {90}, new double[0], List.of());
  private Quarter quarter = new Quarter(0, 1, 1);
  private double degrees = 45;
  private int stretch;
  private DoubleConsumer turn = _ -> {};

  /** The key of the rim's drawing: all that it depends on. */
  private record Rim(Dial dial, Box room) {}

  /** The key of the needle's drawing: all that it depends on. */
  private record Needle(Dial dial, Quarter quarter, double degrees, int stretch) {}

  /** Nothing parted yet. */
  public QuarterDial() {
    getStyleClass().add("quarter-dial");
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(TEXTS.get("dial"));
    getChildren().addAll(rim, needle);
    setPickOnBounds(true);
    setOnMousePressed(this::turn);
    setOnMouseDragged(this::turn);
    setMinSize(240, 220);
  }

  /** Sets the action for turning the needle with the pointer, in degrees. */
  public void setOnTurn(DoubleConsumer action) {
    turn = action;
  }

  /** Shows other stretches or people. */
  public void show(Dial next) {
    dial = next;
    requestLayout();
  }

  /** Turns the needle to a direction, within a stretch from 0. */
  public void point(double direction, int stretchNumber) {
    degrees = direction;
    stretch = stretchNumber;
    requestLayout();
  }

  private void turn(MouseEvent e) {
    turn.accept(quarter.degrees(e.getX(), e.getY()));
  }

  @Override
  protected void layoutChildren() {
    var room = new Box(0, 0, getWidth(), getHeight());
    rim.draw(new Rim(dial, room), on -> quarter = dial.draw(on, room));
    needle.draw(
        new Needle(dial, quarter, degrees, stretch),
        on -> dial.point(on, quarter, degrees, stretch));
  }
}
