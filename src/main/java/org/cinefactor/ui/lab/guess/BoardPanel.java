package org.cinefactor.ui.lab.guess;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cinefactor.lab.guess.Scoreboard;
import org.cinefactor.text.Numbers;
import org.cinefactor.text.Texts;

/** The scoreboard over all rounds: the rank that knew best, and the error of the class. */
final class BoardPanel extends VBox {
  private static final Texts TEXTS = Texts.of(BoardPanel.class);

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
    var heading = new Label(TEXTS.format("board", rounds));
    heading.getStyleClass().add("panel-heading");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    getChildren().add(heading);
    if (rounds == 0) {
      var text = new Label(TEXTS.get("board.none"));
      text.setWrapText(true);
      text.getStyleClass().add("explanation");
      getChildren().add(text);
      return;
    }
    var table = new GridPane();
    table.getStyleClass().add("board-table");
    row(table, 0, TEXTS.get("board.rank"), TEXTS.get("board.won"), TEXTS.get("board.knew"));
    int row = 1;
    for (Scoreboard.RankScore s : board.results().stream().limit(SHOWN).toList()) {
      row(
          table,
          row++,
          Integer.toString(s.rank()),
          Integer.toString(s.won()),
          Numbers.percent(s.known(), 0));
    }
    getChildren().add(table);
    board.classError().ifPresent(this::tellClassError);
    var over = new Button(TEXTS.get("board.over"));
    over.getStyleClass().add("small");
    over.setOnAction(_ -> model.startOver());
    getChildren().add(over);
  }

  private void tellClassError(double off) {
    var words = new Label(TEXTS.format("board.class", off));
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
