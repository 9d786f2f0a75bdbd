package org.cinefactor.ui.lab;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.cinefactor.lab.CutOut;

/** A piece of R, of P·Q and of what is between them; movies go down, users across. */
final class CutOutTable extends GridPane {
  private static final double TITLE = 190;
  private static final double CELL = 40;
  private static final double BLOCK_GAP = 14;

  CutOutTable() {
    getStyleClass().add("cut-out");
    setVgap(1);
    setHgap(1);
  }

  void show(CutOut piece) {
    getChildren().clear();
    getColumnConstraints().clear();
    int users = piece.userIds().length;
    var titles = new ColumnConstraints(70, TITLE, TITLE);
    titles.setHgrow(Priority.SOMETIMES);
    getColumnConstraints().add(titles);
    heading(0, "R: stars given (· not rated)", piece);
    heading(1, "P·Q: scores", piece);
    heading(2, String.format(Locale.ROOT, "R − P·Q: error (norm %.1f)", piece.error()), piece);
    for (int movie = 0; movie < piece.movies().size(); movie++) {
      var title = new Label(piece.movies().get(movie).name());
      title.setTooltip(new Tooltip(piece.movies().get(movie).nameAndYear()));
      title.getStyleClass().add("cut-title");
      add(title, 0, movie + 2);
      for (int user = 0; user < users; user++) {
        cells(piece, user, movie);
      }
    }
  }

  private void heading(int block, String words, CutOut piece) {
    int users = piece.userIds().length;
    var gap = new ColumnConstraints(4, BLOCK_GAP, BLOCK_GAP);
    getColumnConstraints().add(gap);
    var name = new Label(words);
    name.getStyleClass().add("cut-heading");
    add(name, start(block, users), 0, users, 1);
    for (int user = 0; user < users; user++) {
      var narrow = new ColumnConstraints(24, CELL, CELL);
      narrow.setHalignment(HPos.CENTER);
      narrow.setHgrow(Priority.SOMETIMES);
      getColumnConstraints().add(narrow);
      var id = new Label(Integer.toString(piece.userIds()[user]));
      id.setTooltip(new Tooltip("User " + piece.userIds()[user]));
      id.getStyleClass().add("cut-user");
      add(id, start(block, users) + user, 1);
    }
  }

  private static int start(int block, int users) {
    return 2 + block * (users + 1);
  }

  private void cells(CutOut piece, int user, int movie) {
    int users = piece.userIds().length;
    boolean rated = piece.isRated(user, movie);
    double error = piece.error(user, movie);
    double star = piece.score(user, movie) + error;
    cell(rated ? String.format(Locale.ROOT, "%.1f", star) : "·", 0, user, movie, users, "cut-star");
    cell(number(piece.score(user, movie)), 1, user, movie, users, "cut-score");
    Label off = cell(signed(error), 2, user, movie, users, "cut-error");
    double strength = Math.clamp(Math.abs(error) / 5, 0.0, 1.0);
    String colour = error > 0 ? "9,105,218" : "188,76,0";
    off.setStyle(
        String.format(
            Locale.ROOT, "-fx-background-color: rgba(%s,%.2f);", colour, 0.55 * strength));
  }

  private Label cell(String text, int block, int user, int movie, int users, String look) {
    var cell = new Label(text);
    cell.getStyleClass().addAll("cut-cell", look);
    cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    add(cell, start(block, users) + user, movie + 2);
    return cell;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String signed(double value) {
    return Math.abs(value) < 0.05
        ? "0.0"
        : String.format(Locale.ROOT, "%+.1f", value).replace('-', '−');
  }
}
