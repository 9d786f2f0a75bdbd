package org.cinefactor.ui.lab;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.lab.desk.Ranks;

/** The scale below the rank slider: numbers, and a thin strip filled where a rank is trained. */
final class RankSliderScale extends Region {
  private static final Texts TEXTS = Texts.of(RankSliderScale.class);

  private static final double HEIGHT = 4;

  /** Half of the slider's thumb: its value 1 stands that far from its left end. */
  private static final double INSET = 11;

  private static final int TENS = 10;

  private final Region ground = new Region();
  private final Path filled = new Path();
  private final List<Label> numbers = new ArrayList<>();
  private BitSet available = new BitSet();

  RankSliderScale() {
    getStyleClass().add("trained-strip");
    filled.getStyleClass().add("trained");
    ground.getStyleClass().add("ground");
    getChildren().addAll(ground, filled);
    for (int rank = 0; rank <= Ranks.MOST; rank += TENS) {
      var number = new Label(Integer.toString(Math.max(1, rank)));
      numbers.add(number);
      getChildren().add(number);
    }
    LazyTooltip.on(this, TEXTS.get("strip.tip"));
  }

  void show(BitSet ranks) {
    available = ranks;
    requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT + 2 + numbers.getFirst().prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    filled.getElements().clear();
    ground.resizeRelocate(INSET, 0, getWidth() - 2 * INSET, HEIGHT);
    double width = getWidth() - 2 * INSET;
    double step = width / (Ranks.MOST - 1);
    for (int i = 0; i < numbers.size(); i++) {
      Label number = numbers.get(i);
      double x = INSET + (Math.max(1, i * TENS) - 1) * step;
      double wide = number.prefWidth(-1);
      number.resizeRelocate(x - wide / 2, HEIGHT + 2, wide, number.prefHeight(-1));
    }
    for (int rank = available.nextSetBit(1); rank >= 0; ) {
      int end = available.nextClearBit(rank);
      double from = INSET + (rank - 1.5) * step;
      double to = INSET + (end - 1.5) * step;
      filled
          .getElements()
          .addAll(
              new MoveTo(Math.max(INSET, from), HEIGHT / 2),
              new LineTo(Math.min(to, INSET + width), HEIGHT / 2));
      rank = available.nextSetBit(end);
    }
  }
}
