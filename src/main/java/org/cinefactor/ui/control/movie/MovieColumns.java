package org.cinefactor.ui.control.movie;

import javafx.scene.layout.Region;
import org.cinefactor.catalog.Movie;
import org.cinefactor.ui.control.GenreChips;

/**
 * A movie's title and year, and its genres in a column of their own, where one of them has room. A
 * title that is longer than its column takes room from the genres, which are then counted, and all
 * of it before it is cut.
 */
public final class MovieColumns extends Region {
  private static final double GENRES = 0.4;
  private static final double GAP = 8;

  private final MovieLine title = new MovieLine();
  private final GenreChips genres = new GenreChips();

  /** Of a movie that stays. */
  public MovieColumns(Movie movie) {
    getStyleClass().add("movie-columns");
    title.show(movie);
    genres.show(movie.genres());
    getChildren().addAll(title, genres);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return title.prefWidth(-1) + GAP + genres.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.max(title.prefHeight(-1), genres.prefHeight(-1));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  public double getBaselineOffset() {
    return middle(title.prefHeight(-1)) + title.getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - GAP;
    double column = snapPositionX(Math.min((1 - GENRES) * room, room - genres.leastWidth()));
    double most = Math.max(column, room - genres.countWidth());
    double asked = snapSizeX(title.prefWidth(-1));
    genres.setVisible(asked <= most);
    double wide = genres.isVisible() ? Math.max(asked, column) : getWidth();
    double titleHigh = title.prefHeight(-1);
    double genresHigh = genres.prefHeight(-1);
    title.resizeRelocate(0, middle(titleHigh), wide, titleHigh);
    genres.resizeRelocate(
        wide + GAP, middle(genresHigh), Math.max(0, getWidth() - wide - GAP), genresHigh);
  }

  private double middle(double high) {
    return snapPositionY((getHeight() - high) / 2);
  }
}
