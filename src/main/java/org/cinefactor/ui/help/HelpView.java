package org.cinefactor.ui.help;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cinefactor.profile.DataHome;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.gradual.GradualColumn;
import org.cinefactor.workspace.settings.ProgramVersion;

/**
 * The help screen: the program's abilities, all its keys, and the place of the person's ratings.
 */
public final class HelpView extends BorderPane {
  private static final Texts TEXTS = Texts.of(HelpView.class);

  private static final double KEYS = 136;

  private static List<KeyHelp> inLists() {
    return List.of(
        new KeyHelp("1 … 5", TEXTS.get("key.rate")),
        new KeyHelp("+  −", TEXTS.get("key.half")),
        new KeyHelp("0", TEXTS.get("key.unrate")),
        new KeyHelp("↑  ↓", TEXTS.get("key.move")),
        new KeyHelp("W", TEXTS.get("key.watch")),
        new KeyHelp("H", TEXTS.get("key.hide")),
        new KeyHelp("N", TEXTS.get("key.unseen")),
        new KeyHelp(TEXTS.get("key.enter.name"), TEXTS.get("key.enter")),
        new KeyHelp(TEXTS.get("key.space.name"), TEXTS.get("key.space")),
        new KeyHelp(TEXTS.get("key.delete.name"), TEXTS.get("key.delete")),
        new KeyHelp("Tab", TEXTS.get("key.tab")));
  }

  /**
   * @param everywhere the keys that work in the whole window
   * @param home where the person's ratings and their backups are kept
   */
  public HelpView(List<KeyHelp> everywhere, DataHome home) {
    getStyleClass().add("help");
    getStylesheets().add(HelpView.class.getResource("help.css").toExternalForm());
    var page = new GradualColumn();
    page.append(
        List.of(
            () -> title(TEXTS.get("how")),
            () -> text(TEXTS.get("how.sentence")),
            () -> title(TEXTS.get("keys")),
            () -> table(everywhere),
            () -> title(TEXTS.get("keys.lists")),
            () -> table(inLists()),
            () -> title(TEXTS.get("data")),
            () -> text(TEXTS.get("data.sentence")),
            () -> path(home.folder()),
            () -> backups(home),
            () -> text("CineFactor " + ProgramVersion.number())));
    page.getStyleClass().add("help-page");
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
  }

  private static Node backups(DataHome home) {
    var part =
        new VBox(
            title(TEXTS.get("backups")),
            text(TEXTS.get("backups.sentence")),
            path(home.backups()),
            text(TEXTS.format("backups.copy", String.valueOf(home.profile().getFileName()))));
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
    field.setAccessibleText(TEXTS.get("folder"));
    return field;
  }

  /** As wide in all tables, so that the words stand below each other. */
  private static ColumnConstraints keyColumn() {
    var column = new ColumnConstraints();
    column.setMinWidth(KEYS);
    return column;
  }

  private static Node table(List<KeyHelp> keys) {
    var table = new GridPane();
    table.getStyleClass().add("key-table");
    table.getColumnConstraints().add(keyColumn());
    for (int i = 0; i < keys.size(); i++) {
      var key = new Label(keys.get(i).keys());
      key.getStyleClass().add("key");
      key.setMinWidth(USE_PREF_SIZE);
      table.addRow(i, key, text(keys.get(i).words()));
    }
    return table;
  }
}
