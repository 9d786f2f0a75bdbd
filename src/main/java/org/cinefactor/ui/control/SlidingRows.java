package org.cinefactor.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.cinefactor.ui.control.gradual.FrameSlices;
import org.cinefactor.ui.control.gradual.Gradual;

/**
 * Rows of one height, one below the other, that fill it. They are not managed: what changes within
 * a row is laid out there, and nothing around the rows is laid out again. A row that changes its
 * place slides there, one that comes fades in, one that goes fades out; a movement that is
 * overtaken by the next one goes on from where it is.
 *
 * @param <K> what a row is of
 * @param <R> a row
 */
public final class SlidingRows<K, R extends Region> extends Pane implements Gradual {
  private static final Duration SLIDE = Duration.millis(220);
  private static final Duration FADE = Duration.millis(180);

  private int places;
  private final double least;
  private final double most;
  private final BooleanSupplier motion;
  private final Map<K, R> rows = new HashMap<>();
  private final Map<R, Integer> index = new HashMap<>();
  private final Map<R, Animation> moving = new HashMap<>();
  private final Map<R, Rectangle> veils = new HashMap<>();
  private final Deque<Runnable> coming = new ArrayDeque<>();
  private final FrameSlices frames = new FrameSlices(this, this::bring);

  /**
   * @param places how many rows fill it
   * @param least the least height of a row
   * @param most the greatest height of a row
   * @param motion whether rows slide
   */
  public SlidingRows(int places, double least, double most, BooleanSupplier motion) {
    this.least = least;
    this.most = most;
    this.motion = motion;
    getStyleClass().add("sliding-rows");
    fit(places);
  }

  /** Makes room for another number of rows. */
  public void fit(int rowsInAll) {
    places = Math.max(1, rowsInAll);
    setMinHeight(rowsInAll * least);
    setPrefHeight(rowsInAll * least);
    setMaxHeight(rowsInAll * most);
  }

  /**
   * Shows rows in another order; those that were there are kept.
   *
   * @param keys what to show, each once
   * @param make makes a row that was not there; it may give a row again that has been shown before
   * @param update gets each row with its place from 0
   */
  public void show(List<K> keys, Function<K, R> make, BiConsumer<R, Integer> update) {
    arrange(keys, make, update, (row, enter) -> enter.accept(row.get()));
  }

  /** As {@link #show}; rows that were not there come over the next frames, from the top. */
  public void showGradually(List<K> keys, Function<K, R> make, BiConsumer<R, Integer> update) {
    arrange(keys, make, update, this::comeLater);
    frames.begin();
  }

  /** To make a row the first time takes as long as to dress it: each is a step of its own. */
  private void comeLater(Supplier<R> make, Consumer<R> enter) {
    coming.add(
        () -> {
          R row = make.get();
          coming.addFirst(
              () -> {
                enter.accept(row);
                row.applyCss();
              });
        });
  }

  @Override
  public boolean isWhole() {
    return coming.isEmpty();
  }

  private void arrange(
      List<K> keys,
      Function<K, R> make,
      BiConsumer<R, Integer> update,
      BiConsumer<Supplier<R>, Consumer<R>> entering) {
    coming.clear();
    boolean seen = !rows.isEmpty() && getScene() != null;
    Steps<R> steps = seen && motion.getAsBoolean() ? new Moving() : new AtOnce();
    Map<K, R> leaving = new HashMap<>(rows);
    double height = rowHeight();
    for (int i = 0; i < keys.size(); i++) {
      int place = i;
      K key = keys.get(i);
      R row = leaving.remove(key);
      if (row == null) {
        entering.accept(
            () -> make.apply(key),
            made -> {
              enter(key, made, place, steps);
              update.accept(made, place);
            });
      } else {
        double from = index.getOrDefault(row, i) * height + row.getTranslateY();
        index.put(row, i);
        stop(row);
        steps.slide(row, from - i * height);
        update.accept(row, i);
      }
    }
    leaving.forEach((key, row) -> leave(key, row, steps));
    place();
  }

  private boolean bring(BooleanSupplier timeLeft) {
    while (!coming.isEmpty() && timeLeft.getAsBoolean()) {
      coming.remove().run();
    }
    place();
    return !coming.isEmpty();
  }

  private void place() {
    if (getWidth() > 0) {
      layoutChildren();
    } else {
      requestLayout();
    }
  }

  /** The height of a row now. */
  public double rowHeight() {
    return Math.clamp(Math.floor(getHeight() / places), least, most);
  }

  /** The row may be one that is still fading out. */
  private void enter(K key, R row, int place, Steps<R> steps) {
    rows.put(key, row);
    index.put(row, place);
    stop(row);
    row.setMouseTransparent(false);
    row.setTranslateY(0);
    row.setManaged(false);
    if (!getChildren().contains(row)) {
      getChildren().add(row);
    }
    steps.fadeIn(row);
  }

  private void leave(K key, R row, Steps<R> steps) {
    rows.remove(key);
    stop(row);
    row.setMouseTransparent(true);
    steps.fadeOut(row);
  }

  /** The way of rows to where they belong. */
  private interface Steps<R> {
    /** Brings a row to its place, from some way below it. */
    void slide(R row, double from);

    void fadeIn(R row);

    void fadeOut(R row);
  }

  /** Rows are where they belong as soon as it is known. */
  private final class AtOnce implements Steps<R> {
    @Override
    public void slide(R row, double from) {
      row.setTranslateY(0);
    }

    @Override
    public void fadeIn(R row) {}

    @Override
    public void fadeOut(R row) {
      remove(row);
    }
  }

  /** Rows are seen on their way. */
  private final class Moving implements Steps<R> {
    @Override
    public void slide(R row, double from) {
      row.setTranslateY(from);
      if (from != 0) {
        var slide = new TranslateTransition(SLIDE, row);
        slide.setToY(0);
        slide.setInterpolator(Interpolator.EASE_BOTH);
        start(row, slide);
      }
    }

    @Override
    public void fadeIn(R row) {
      start(row, fade(row, 1, 0));
    }

    @Override
    public void fadeOut(R row) {
      FadeTransition fade = fade(row, 0, 1);
      fade.setOnFinished(_ -> remove(row));
      start(row, fade);
    }
  }

  /**
   * A veil over the row comes or goes, behind the rows that stay: a row that is itself transparent
   * would have to be painted aside, with all that is in it, at every step.
   */
  private FadeTransition fade(R row, double from, double to) {
    var veil = new Rectangle();
    veil.getStyleClass().add("row-veil");
    veil.setManaged(false);
    veil.setMouseTransparent(true);
    veil.setOpacity(from);
    veils.put(row, veil);
    row.toBack();
    getChildren().add(1, veil);
    var fade = new FadeTransition(FADE, veil);
    fade.setToValue(to);
    fade.setOnFinished(_ -> unveil(row));
    return fade;
  }

  private void unveil(R row) {
    Rectangle veil = veils.remove(row);
    if (veil != null) {
      getChildren().remove(veil);
    }
  }

  private void remove(R row) {
    unveil(row);
    getChildren().remove(row);
    index.remove(row);
    moving.remove(row);
  }

  private void start(R row, Animation animation) {
    moving.put(row, animation);
    animation.play();
  }

  private void stop(R row) {
    Animation before = moving.remove(row);
    if (before != null) {
      before.stop();
      unveil(row);
    }
  }

  @Override
  protected void layoutChildren() {
    double height = rowHeight();
    index.forEach(
        (row, i) -> {
          row.resizeRelocate(0, i * height, getWidth(), height);
          Rectangle veil = veils.get(row);
          if (veil != null) {
            veil.setY(i * height);
            veil.setTranslateY(row.getTranslateY());
            veil.setWidth(getWidth());
            veil.setHeight(height);
          }
        });
  }
}
