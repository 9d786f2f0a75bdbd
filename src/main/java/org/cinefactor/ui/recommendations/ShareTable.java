package org.cinefactor.ui.recommendations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.cinefactor.catalog.Movie;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.LazyTooltip;
import org.cinefactor.ui.control.ScoreBar;
import org.cinefactor.ui.control.movie.MovieEvent;

/** Parts of a score below each other: what gives it, its stars, a bar, the number, and a note. */
final class ShareTable extends GridPane {
  private static final Texts TEXTS = Texts.of(ShareTable.class);

  private static final double BAR = 64;

  private final List<Part> parts = new ArrayList<>();
  private int row;

  private record Part(Labeled words, String stars, double part, String note) {}

  /** An empty table. */
  ShareTable() {
    getStyleClass().add("share-table");
    var name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    name.setMinWidth(0);
    getColumnConstraints().addAll(name, new ColumnConstraints(BAR), toTheRight());
  }

  private static ColumnConstraints toTheRight() {
    var column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  /** A line above some parts. */
  void heading(String words, String note) {
    Label name = label(words, "share-heading");
    wrap(name);
    add(name, 0, row, 2, 1);
    if (!note.isEmpty()) {
      getColumnConstraints().add(toTheRight());
      add(label(note, "share-heading"), 3, row);
    }
    row++;
  }

  /** A part that a movie gives, whose page a click on its title opens. */
  void part(Movie movie, String stars, double part, String note) {
    var title = new Hyperlink(movie.name());
    title.getStyleClass().add("share-title");
    title.setOnAction(_ -> MovieEvent.open(title, movie));
    part(title, stars, part, note);
  }

  /** A part. */
  void part(String words, String stars, double part, String note) {
    part(label(words, "share-name"), stars, part, note);
  }

  private void part(Labeled words, String stars, double part, String note) {
    parts.add(new Part(words, stars, part, note));
  }

  /** A part with a longer explanation than its words. */
  void part(String words, double part, String explanation) {
    Label name = label(words, "share-name");
    LazyTooltip.on(name, explanation);
    parts.add(new Part(name, "", part, ""));
  }

  private void line(Part one, long thousandths, double scale) {
    var bar = new ScoreBar();
    bar.getStyleClass().add(one.part < 0 ? "takes" : "gives");
    bar.show(scale > 0 ? Math.abs(one.part) / scale : 0);
    add(name(one), 0, row);
    add(bar, 1, row);
    add(label(TEXTS.format("why.part", thousandths / RoundedParts.SCALE), "share-number"), 2, row);
    if (!one.note.isEmpty()) {
      add(label(one.note, "share-note"), 3, row);
    }
    row++;
  }

  /** The stars stand at the right end, and what has none has their room for its words. */
  private static Node name(Part one) {
    wrap(one.words);
    if (one.stars.isEmpty()) {
      return one.words;
    }
    one.words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(one.words, Priority.ALWAYS);
    Label stars = label(one.stars, "share-note");
    stars.setMinWidth(USE_PREF_SIZE);
    var name = new HBox(one.words, stars);
    name.getStyleClass().add("share-rated");
    name.setMinWidth(0);
    return name;
  }

  /** Shows the parts, the largest with a whole bar, and what they add up to. */
  void sum(double score) {
    double[] exact = parts.stream().mapToDouble(Part::part).toArray();
    double scale = Arrays.stream(exact).map(Math::abs).max().orElse(0);
    long[] rounded = RoundedParts.of(exact, score);
    for (int i = 0; i < rounded.length; i++) {
      line(parts.get(i), rounded[i], scale);
    }
    add(label(TEXTS.get("why.sum"), "share-sum"), 0, row);
    Label number = label(TEXTS.format("why.score", score), "share-sum");
    add(number, 2, row++);
  }

  /** Takes as many lines as it needs. */
  private static void wrap(Labeled words) {
    words.setWrapText(true);
    words.setMinWidth(0);
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
