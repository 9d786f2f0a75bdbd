package org.cinefactor.ui.help;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cinefactor.workspace.ProgramVersion;

/**
 * The help screen: the program's abilities, all its keys, and the place of the person's ratings.
 */
public final class HelpView extends BorderPane {
  private static final List<KeyHelp> IN_LISTS =
      List.of(
          new KeyHelp("1 … 5", "give the selected movie so many stars"),
          new KeyHelp("+  −", "half a star more or less"),
          new KeyHelp("0", "take the stars back"),
          new KeyHelp("↑  ↓", "go to the movie above or below"),
          new KeyHelp("W", "put it on the watchlist, or take it off"),
          new KeyHelp("H", "do not recommend it again (list of recommendations)"),
          new KeyHelp("Enter", "why it is recommended (list of recommendations)"),
          new KeyHelp("Delete", "take it off a list of yours"),
          new KeyHelp("Tab", "go to the next list, field or button"));

  /**
   * @param everywhere the keys that work in the whole window
   * @param home where the person's ratings are kept
   */
  public HelpView(List<KeyHelp> everywhere, Path home) {
    getStyleClass().add("help");
    getStylesheets().add(HelpView.class.getResource("help.css").toExternalForm());
    var page =
        new VBox(
            title("How it works"),
            text(
                "Give stars to movies that you know. The program compares your stars with those of"
                    + " many other people and looks for hidden features that explain them: that is"
                    + " non-negative matrix factorization, R ≈ P · Q. Each movie has a little of"
                    + " each feature, you like some of them, and the score of a movie is the sum of"
                    + " what you like times what it has. A score puts movies in order; it is not a"
                    + " prediction of stars."),
            title("Keys everywhere"),
            table(everywhere),
            title("Keys in lists"),
            table(IN_LISTS),
            title("What is yours"),
            text(
                "Your ratings never leave this computer; the program does not use the network. Data"
                    + " saves them as a table that you can take along, and takes such tables in."
                    + " They are written to this folder as you give them:"),
            path(home),
            text("CineFactor " + ProgramVersion.number()));
    page.getStyleClass().add("help-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
  }

  private static Label title(String words) {
    var title = new Label(words);
    title.getStyleClass().add("section-title");
    return title;
  }

  private static Label text(String words) {
    var text = new Label(words);
    text.setWrapText(true);
    return text;
  }

  private static Node path(Path home) {
    var field = new TextField(home.toString());
    field.setEditable(false);
    field.setAccessibleText("The folder of your ratings");
    return field;
  }

  private static Node table(List<KeyHelp> keys) {
    var table = new GridPane();
    table.getStyleClass().add("key-table");
    for (int i = 0; i < keys.size(); i++) {
      var key = new Label(keys.get(i).keys());
      key.getStyleClass().add("key");
      key.setMinWidth(USE_PREF_SIZE);
      table.addRow(i, key, text(keys.get(i).words()));
    }
    return table;
  }
}
