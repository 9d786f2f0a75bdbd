package org.cinefactor.ui.control;

import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.cinefactor.text.Texts;
import org.controlsfx.control.Rating;

/**
 * Five stars to click, half stars included; a click on the stars that are given takes them back. A
 * pointer that moves shows what a click would give.
 */
public final class StarRating extends StackPane {
  private static final Texts TEXTS = Texts.of(StarRating.class);

  private static final int STARS = 5;
  private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
  private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

  private final Rating rating =
      new Rating(STARS, 0) {
        @Override
        protected Skin<?> createDefaultSkin() {
          return new StarSkin(this);
        }
      };
  private final ObjectProperty<OptionalDouble> stars =
      new SimpleObjectProperty<>(this, "stars", OptionalDouble.empty());
  private Consumer<OptionalDouble> onChosen = _ -> {};
  private Point2D resting = Point2D.ZERO;

  /** No stars yet. */
  public StarRating() {
    getStyleClass().add("star-rating");
    setAccessibleRole(AccessibleRole.SLIDER);
    rating.setPartialRating(true);
    rating.setMouseTransparent(true);
    rating.setFocusTraversable(false);
    getChildren().add(rating);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    SingleClicks.guard(this);
    setOnMouseEntered(this::rest);
    setOnMouseMoved(this::moved);
    setOnMouseExited(_ -> show());
    setOnMouseClicked(this::clicked);
    setOnKeyPressed(this::pressed);
    stars.subscribe(_ -> show());
  }

  /**
   * Keeps the stars as a picture, or does so no longer: not in a row that is about to be thrown
   * away.
   */
  public void keepPicture(boolean kept) {
    if (rating.getSkin() instanceof StarSkin skin) {
      skin.keepPicture(kept);
    }
  }

  /** The stars that are given; empty for none. */
  public ObjectProperty<OptionalDouble> starsProperty() {
    return stars;
  }

  /** Sets the action for stars that the person chooses, or takes back. */
  public void setOnChosen(Consumer<OptionalDouble> action) {
    onChosen = action;
  }

  private void show() {
    OptionalDouble given = stars.get();
    pseudoClassStateChanged(GIVEN, given.isPresent());
    pseudoClassStateChanged(ASKING, false);
    rating.setRating(given.orElse(0));
    setAccessibleText(
        given.isPresent()
            ? TEXTS.format("stars.given", given.getAsDouble())
            : TEXTS.get("stars.none"));
  }

  /**
   * Shows another movie's stars, without what a pointer that rests here asked of the one before.
   */
  public void show(OptionalDouble given) {
    stars.set(given);
    show();
  }

  private void rest(MouseEvent e) {
    resting = new Point2D(e.getScreenX(), e.getScreenY());
  }

  /** A row that came under a resting pointer, or was clicked on, asks for nothing. */
  private void moved(MouseEvent e) {
    if (!resting.equals(new Point2D(e.getScreenX(), e.getScreenY()))) {
      rest(e);
      pseudoClassStateChanged(ASKING, true);
      rating.setRating(at(e));
    }
  }

  /** The half star under the pointer: 0.5 to 5. */
  private double at(MouseEvent e) {
    double share = (e.getX() - rating.getLayoutX()) / Math.max(1, rating.getWidth());
    return Math.clamp(Math.ceil(share * STARS * 2) / 2, 0.5, (double) STARS);
  }

  private void clicked(MouseEvent e) {
    if (e.getButton() == MouseButton.PRIMARY) {
      double value = at(e);
      boolean same = stars.get().isPresent() && stars.get().getAsDouble() == value;
      rest(e);
      show();
      onChosen.accept(same ? OptionalDouble.empty() : OptionalDouble.of(value));
      e.consume();
    }
  }

  private void pressed(KeyEvent e) {
    StarKeys.chosen(e, stars.get())
        .ifPresent(
            choice -> {
              onChosen.accept(choice);
              e.consume();
            });
  }
}
