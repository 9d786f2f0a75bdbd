package org.cinefactor.ui.control;

import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.Rating;

/**
 * The skin of a rating: two rows of stars, one over the other, of which the upper one is cut off
 * where the rating ends. The rating's own skin makes two buttons for each star, which a window full
 * of movies feels.
 */
final class StarSkin extends SkinBase<Rating> {
  /** From the left edge of a star to that of the next, as a share of a star's width. */
  private static final double PITCH = 19.0 / 18.0;

  private final Region all = new Region();
  private final Region given = new Region();
  private final Rectangle shown = new Rectangle();

  StarSkin(Rating rating) {
    super(rating);
    all.getStyleClass().add("stars");
    given.getStyleClass().addAll("stars", "strong");
    given.setClip(shown);
    keepPicture(true);
    getChildren().addAll(all, given);
    registerChangeListener(rating.ratingProperty(), _ -> rating.requestLayout());
  }

  /**
   * Five stars are an outline of fifty corners, painted once and not in each frame. JavaFX never
   * takes back the picture of what leaves a window with it.
   */
  void keepPicture(boolean kept) {
    all.setCache(kept);
    given.setCache(kept);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    double row = all.prefWidth(-1);
    double rowHeight = all.prefHeight(-1);
    all.resizeRelocate(x, y, row, rowHeight);
    given.resizeRelocate(x, y, row, rowHeight);
    Rating rating = getSkinnable();
    double star = row / ((rating.getMax() - 1) * PITCH + 1);
    double whole = Math.floor(rating.getRating());
    shown.setWidth(star * (whole * PITCH + rating.getRating() - whole));
    shown.setHeight(rowHeight);
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return left + all.prefWidth(-1) + right;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    return top + all.prefHeight(-1) + bottom;
  }
}
