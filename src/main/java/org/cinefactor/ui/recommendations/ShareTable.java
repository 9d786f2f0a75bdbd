package org.cinefactor.ui.recommendations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
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
    getColumnConstraints()
        .addAll(name, toTheRight(), new ColumnConstraints(BAR), toTheRight(), toTheRight());
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
    add(name, 0, row, note.isEmpty() ? REMAINING : 3, 1);
    if (!note.isEmpty()) {
      Label right = label(note, "share-heading");
      add(right, 3, row, 2, 1);
      GridPane.setHalignment(right, HPos.RIGHT);
    }
    row++;
  }

  /** A part that a movie gives, whose page a click on its title opens. */
  void part(Movie movie, String stars, double part, String note) {
    var title = new Hyperlink(movie.name());
    title.getStyleClass().add("share-title");
    title.setMinWidth(0);
    title.setOnAction(_ -> MovieEvent.open(title, movie));
    part(title, stars, part, note);
  }

  /** A part. */
  void part(String words, String stars, double part, String note) {
    part(label(words, "share-name"), stars, part, note);
  }

  private void part(Labeled words, String stars, double part, String note) {
    LazyTooltip.on(words, words.getText());
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
    // What has no stars has their room for its words.
    add(one.words, 0, row, one.stars.isEmpty() ? 2 : 1, 1);
    if (!one.stars.isEmpty()) {
      add(label(one.stars, "share-note"), 1, row);
    }
    add(bar, 2, row);
    add(label(TEXTS.format("why.part", thousandths / RoundedParts.SCALE), "share-number"), 3, row);
    add(label(one.note, "share-note"), 4, row++);
  }

  /** Shows the parts, the largest with a whole bar, and what they add up to. */
  void sum(double score) {
    double[] exact = parts.stream().mapToDouble(Part::part).toArray();
    double scale = Arrays.stream(exact).map(Math::abs).max().orElse(0);
    long[] rounded = RoundedParts.of(exact, score);
    for (int i = 0; i < rounded.length; i++) {
      line(parts.get(i), rounded[i], scale);
    }
    add(label(TEXTS.get("why.sum"), "share-sum"), 0, row, 3, 1);
    Label number = label(TEXTS.format("why.score", score), "share-sum");
    add(number, 3, row++);
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    return label;
  }
}
