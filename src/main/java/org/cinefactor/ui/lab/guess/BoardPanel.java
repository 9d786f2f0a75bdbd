package org.cinefactor.ui.lab.guess;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cinefactor.lab.guess.Scoreboard;

/** The scoreboard over all rounds: the rank that knew best, and the error of the class. */
final class BoardPanel extends VBox {
  private static final int SHOWN = 12;

  BoardPanel(GuessViewModel model) {
    getStyleClass().add("board");
    setMinWidth(190);
    setPrefWidth(250);
    model.boardProperty().subscribe(board -> show(model, board));
  }

  private void show(GuessViewModel model, Scoreboard board) {
    getChildren().clear();
    int rounds = board.rounds().size();
    var heading = new Label(rounds == 1 ? "Board: 1 round" : "Board: " + rounds + " rounds");
    heading.getStyleClass().add("panel-heading");
    getChildren().add(heading);
    if (rounds == 0) {
      var text = new Label("Each opened seal is a round; the rank that knew best wins it.");
      text.setWrapText(true);
      text.getStyleClass().add("explanation");
      getChildren().add(text);
      return;
    }
    var table = new GridPane();
    table.getStyleClass().add("board-table");
    row(table, 0, "Rank", "won", "knew");
    int row = 1;
    for (Scoreboard.RankScore s : board.results().stream().limit(SHOWN).toList()) {
      row(
          table,
          row++,
          Integer.toString(s.rank()),
          Integer.toString(s.won()),
          String.format(Locale.ROOT, "%.0f%%", 100 * s.known()));
    }
    getChildren().add(table);
    board.classError().ifPresent(this::tellClassError);
    var over = new Button("Start over");
    over.getStyleClass().add("small");
    over.setOnAction(_ -> model.startOver());
    getChildren().add(over);
  }

  private void tellClassError(double off) {
    var words =
        new Label(String.format(Locale.ROOT, "The class was off by %.2f stars on average.", off));
    words.setWrapText(true);
    getChildren().add(words);
  }

  private static void row(GridPane table, int row, String... words) {
    for (int i = 0; i < words.length; i++) {
      var cell = new Label(words[i]);
      cell.getStyleClass().add(row == 0 ? "board-head" : "board-cell");
      table.add(cell, i, row);
    }
  }
}
