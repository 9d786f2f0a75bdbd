package org.cinefactor.ui.shell;

import javafx.scene.layout.Region;
import org.cinefactor.ui.discover.DiscoverView;

/**
 * The page of movies: the search and what it found, and below that the person's own lists. What is
 * found has the height that it needs, as long as the lists keep a part of theirs.
 */
final class HomePage extends Region {
  /** The part of the height that the lists keep beside whatever is found. */
  private static final double KEPT = 0.3;

  private final DiscoverView discover;
  private final Region shelves;

  HomePage(DiscoverView discover, Region shelves) {
    this.discover = discover;
    this.shelves = shelves;
    getStyleClass().add("page");
    getChildren().addAll(discover, shelves);
  }

  @Override
  protected double computeMinWidth(double height) {
    return Math.max(discover.minWidth(-1), shelves.minWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(discover.prefWidth(-1), shelves.prefWidth(-1));
  }

  @Override
  protected double computeMinHeight(double width) {
    return discover.minHeight(width) + shelves.minHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double most = snapSizeY(Math.max(0, getHeight() * (1 - KEPT)));
    double found = discover.isFinding() ? most : getHeight();
    double top = snapSizeY(Math.min(discover.neededHeight(getWidth()), found));
    discover.resizeRelocate(0, 0, getWidth(), top);
    shelves.resizeRelocate(0, top, getWidth(), Math.max(0, getHeight() - top));
  }
}
