package org.cinefactor.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.cinefactor.catalog.Genre;
import org.cinefactor.text.Texts;

/**
 * A movie's genres in one line, each a word with its colour. Those that do not fit are counted:
 * {@code +2}, or {@code 5 genres} where none fits, with their names on hover.
 */
public final class GenreChips extends Region {
  private static final Texts TEXTS = Texts.of(GenreChips.class);

  private static final double GAP = 4;

  private final Text count = new Text();
  private final StackPane more = counter(count);
  private final Text total = new Text();
  private final StackPane all = counter(total);
  private final Map<Genre, StackPane> made = new HashMap<>();
  private List<Genre> genres = List.of();
  private final StringProperty hidden = new SimpleStringProperty(this, "hidden", "");
  private List<StackPane> chips = List.of();

  /** No genres yet. */
  public GenreChips() {
    getStyleClass().add("genre-chips");
    getChildren().addAll(more, all);
    LazyTooltip.on(more, hidden);
    LazyTooltip.on(all, hidden);
    setMinWidth(0);
  }

  private static StackPane counter(Text words) {
    words.getStyleClass().add("text");
    var chip = new StackPane(words);
    chip.getStyleClass().addAll("genre-chip", "more");
    return chip;
  }

  /** Shows other genres. A chip is made once and then hidden and shown, which is quicker. */
  public void show(List<Genre> next) {
    if (next.equals(genres)) {
      return;
    }
    genres = List.copyOf(next);
    if (count.getText().isEmpty()) {
      count.setText("+" + genres.size());
    }
    total.setText(TEXTS.format("genres", genres.size()));
    chips.forEach(chip -> chip.setVisible(false));
    chips = genres.stream().map(genre -> made.computeIfAbsent(genre, this::chip)).toList();
    requestLayout();
  }

  private StackPane chip(Genre genre) {
    var text = new Text(genre.word());
    text.getStyleClass().add("text");
    var chip = new StackPane(text);
    chip.getStyleClass().addAll("genre-chip", styleClass(genre));
    getChildren().add(chip);
    return chip;
  }

  /** The room that the count takes when no chip fits; none where there are no genres. */
  public double countWidth() {
    return chips.isEmpty() ? 0 : snapSizeX(all.prefWidth(-1));
  }

  /** The room that one genre takes with the count of the others. */
  public double leastWidth() {
    if (chips.isEmpty()) {
      return 0;
    }
    double first = snapSizeX(chips.getFirst().prefWidth(-1));
    return chips.size() == 1 ? first : first + GAP + snapSizeX(more.prefWidth(-1));
  }

  /** The style class that carries a genre's colour: {@code genre-sci-fi}. */
  public static String styleClass(Genre genre) {
    return "genre-" + genre.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(chips.isEmpty() ? more.prefHeight(-1) : chips.getFirst().prefHeight(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return chips.stream().mapToDouble(chip -> snapSizeX(chip.prefWidth(-1)) + GAP).sum();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int fit = fitting();
    double x = 0;
    double height = computePrefHeight(-1);
    for (int i = 0; i < chips.size(); i++) {
      StackPane chip = chips.get(i);
      double width = snapSizeX(chip.prefWidth(-1));
      chip.setVisible(i < fit);
      chip.resizeRelocate(x, 0, width, height);
      x += i < fit ? width + GAP : 0;
    }
    all.setVisible(fit == 0 && !chips.isEmpty() && countWidth() <= getWidth());
    all.resizeRelocate(0, 0, countWidth(), height);
    more.setVisible(fit < chips.size() && !all.isVisible());
    if (fit < chips.size()) {
      count.setText("+" + (chips.size() - fit));
      hidden.set(
          genres.subList(fit, genres.size()).stream()
              .map(Genre::word)
              .collect(Collectors.joining(", ")));
      more.resizeRelocate(x, 0, snapSizeX(more.prefWidth(-1)), height);
    }
  }

  /**
   * Number of chips that fit, with room for the count of the rest. The count is as wide as it was:
   * its words are not touched here, since each change of them is painted.
   */
  private int fitting() {
    double room = getWidth();
    double rest = more.prefWidth(-1);
    double used = 0;
    int fit = 0;
    for (int i = 0; i < chips.size(); i++) {
      used += snapSizeX(chips.get(i).prefWidth(-1));
      if (used + GAP + rest <= room) {
        fit = i + 1;
      }
      used += GAP;
    }
    return used - GAP <= room ? chips.size() : fit;
  }
}
