package org.cinefactor.ui.movie;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.cinefactor.ui.control.gradual.Gradual;
import org.cinefactor.ui.control.gradual.GradualParts;

/**
 * Three parts that come one after the other: one below the other, or, where there is room, the
 * second beside the first and the third.
 */
final class MovieColumnsPane extends Pane implements Gradual {
  private static final double ROOM_FOR_BOTH = 760;
  private static final double GAP = 24;

  private final Region first;
  private final Region second;
  private final Region third;
  private final GradualParts parts = new GradualParts(this);

  MovieColumnsPane(Region first, Region second, Region third) {
    this.first = first;
    this.second = second;
    this.third = third;
    parts.append(List.of(() -> first, () -> second, () -> third));
  }

  @Override
  public boolean isWhole() {
    return parts.isWhole();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width >= ROOM_FOR_BOTH) {
      double half = half(width);
      return Math.max(height(List.of(first, third), half), height(List.of(second), half));
    }
    return height(List.of(first, second, third), width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (width >= ROOM_FOR_BOTH) {
      double half = half(width);
      place(List.of(first, third), 0, half);
      place(List.of(second), width - half, half);
    } else {
      place(List.of(first, second, third), 0, width);
    }
  }

  private static double half(double width) {
    return Math.floor((width - GAP) / 2);
  }

  private double height(List<Region> column, double width) {
    List<Region> shown = column.stream().filter(this::isShown).toList();
    double sum = shown.stream().mapToDouble(part -> snapSizeY(part.prefHeight(width))).sum();
    return sum + GAP * Math.max(0, shown.size() - 1);
  }

  private void place(List<Region> column, double x, double width) {
    double y = 0;
    for (Region part : column) {
      if (isShown(part)) {
        double high = snapSizeY(part.prefHeight(width));
        part.resizeRelocate(x, y, width, high);
        y += high + GAP;
      }
    }
  }

  private boolean isShown(Region part) {
    return part.isManaged() && part.getParent() != null;
  }
}
