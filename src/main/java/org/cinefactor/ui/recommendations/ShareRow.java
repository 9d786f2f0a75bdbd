package org.cinefactor.ui.recommendations;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.ui.control.ScoreBar;

/** One part of a score: what gives it, a bar, the number, and a note. */
final class ShareRow extends HBox {
  private ShareRow(String style) {
    getStyleClass().addAll("share-row", style);
    setAlignment(Pos.CENTER_LEFT);
  }

  /** A line above some parts. */
  static ShareRow heading(String words, String note) {
    var row = new ShareRow("share-heading");
    row.getChildren().addAll(row.name(words), row.note(note));
    return row;
  }

  /** A part, of a rating with so many stars; the bar is whole when it is as large as {@code scale}, in either direction. */
  static ShareRow of(String words, String stars, double part, double scale, String note) {
    var row = new ShareRow(part < 0 ? "takes" : "gives");
    var bar = new ScoreBar();
    bar.show(scale > 0 ? Math.abs(part) / scale : 0);
    row.getChildren().addAll(row.name(words), row.stars(stars), bar, row.number(part), row.note(note));
    return row;
  }

  /** What the parts add up to. */
  static ShareRow sum(double score) {
    var row = new ShareRow("share-sum");
    row.getChildren().addAll(row.name("Together"), row.number(score), row.note(""));
    return row;
  }

  private Label name(String words) {
    var name = new Label(words);
    name.setMinWidth(0);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    return name;
  }

  private Label stars(String words) {
    var stars = new Label(words);
    stars.getStyleClass().add("share-stars");
    stars.setMinWidth(USE_PREF_SIZE);
    return stars;
  }

  private Label number(double value) {
    var number = new Label(String.format(Locale.ROOT, "%+.3f", value));
    number.getStyleClass().add("share-number");
    number.setMinWidth(USE_PREF_SIZE);
    return number;
  }

  private Label note(String words) {
    var note = new Label(words);
    note.getStyleClass().add("share-note");
    note.setMinWidth(USE_PREF_SIZE);
    return note;
  }
}
