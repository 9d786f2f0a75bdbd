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
import org.cinefactor.profile.DataHome;
import org.cinefactor.workspace.settings.ProgramVersion;

/**
 * The help screen: the program's abilities, all its keys, and the place of the person's ratings.
 */
public final class HelpView extends BorderPane {
  private static final List<KeyHelp> IN_LISTS =
      List.of(
          new KeyHelp("1 … 5", "rate the selected movie"),
          new KeyHelp("+  −", "half a star up or down"),
          new KeyHelp("0", "remove the rating"),
          new KeyHelp("↑  ↓", "previous or next movie"),
          new KeyHelp("W", "add to or remove from the watchlist"),
          new KeyHelp("H", "not interested (in recommendations and search results)"),
          new KeyHelp("N", "not seen (in search results)"),
          new KeyHelp("Enter", "the movie's page; a double-click opens it too"),
          new KeyHelp("Space", "why it is recommended (in recommendations)"),
          new KeyHelp("Delete", "remove from one of your lists"),
          new KeyHelp("Tab", "next list, field or button"));

  /**
   * @param everywhere the keys that work in the whole window
   * @param home where the person's ratings and their backups are kept
   */
  public HelpView(List<KeyHelp> everywhere, DataHome home) {
    getStyleClass().add("help");
    getStylesheets().add(HelpView.class.getResource("help.css").toExternalForm());
    var page =
        new VBox(
            title("How it works"),
            text(
                "Rate movies that you know. The program compares your ratings with those of many"
                    + " other people and looks for hidden features that explain them: non-negative"
                    + " matrix factorization, R ≈ P · Q. Every movie has some of each feature, you"
                    + " like some of them, and a movie's score is the sum of what you like times"
                    + " what it has. Scores put movies in order; how likely you are to like a movie"
                    + " is learned besides, from people whom the model has not seen."),
            title("Keyboard shortcuts"),
            table(everywhere),
            title("Shortcuts in lists"),
            table(IN_LISTS),
            title("Your data"),
            text(
                "Your ratings never leave this computer; the program does not use the network. The"
                    + " Data page exports and imports them. They are saved to this folder as you"
                    + " give them:"),
            path(home.folder()),
            backups(home),
            text("CineFactor " + ProgramVersion.number()));
    page.getStyleClass().add("help-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
  }

  private static Node backups(DataHome home) {
    var part =
        new VBox(
            title("Backups"),
            text(
                "The program makes a backup each day (seven days and four weeks are kept) and"
                    + " before each import and restore, in the folder below. Restore one in three"
                    + " clicks: Data, Restore, and the backup's date; you see what would change"
                    + " before anything does, and Undo takes it back. “Back up …” writes everything"
                    + " to one file that another computer restores."),
            path(home.backups()),
            text(
                "Do not copy "
                    + home.profile().getFileName()
                    + " while the program runs: newest ratings may still be in the files beside it,"
                    + " and the copy would lack them. Use “Back up …” instead, or in a terminal:"
                    + " cinefactor export --to backup --out my.cinebackup"));
    part.getStyleClass().add("help-part");
    return part;
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
    field.setAccessibleText("A folder of yours");
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
