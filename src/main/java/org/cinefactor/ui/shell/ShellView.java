package org.cinefactor.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's content: the rail, the page that it leads to, the recommendations, the status. */
final class ShellView extends BorderPane {
  private final Function<Page, Region> make;
  private final Map<Page, Region> pages = new EnumMap<>(Page.class);
  private final StackPane page = new StackPane();
  private final SplitPane split;
  private final ObjectProperty<Page> shown = new SimpleObjectProperty<>(this, "shown", Page.HOME);

  /**
   * @param make makes a page when it is first gone to
   * @param recommendations what stands beside most pages
   * @param status the line at the bottom
   * @param notices what the person must know
   */
  ShellView(
      Function<Page, Region> make,
      Region recommendations,
      StatusBar status,
      NoticesViewModel notices) {
    this.make = make;
    getStyleClass().add("shell");
    getStylesheets().add(ShellView.class.getResource("shell.css").toExternalForm());
    page.setMinWidth(360);
    recommendations.setMinWidth(380);
    split = new SplitPane(page, recommendations);
    split.setDividerPositions(0.5);
    SplitPane.setResizableWithParent(page, true);
    setLeft(new Rail(shown));
    setCenter(split);
    setTop(new NoticeBar(notices));
    setBottom(status);
    shown.subscribe(this::show);
  }

  ObjectProperty<Page> shownProperty() {
    return shown;
  }

  private void show(Page next) {
    Node content = pages.computeIfAbsent(next, make);
    if (next.alone()) {
      setCenter(content);
    } else {
      page.getChildren().setAll(content);
      setCenter(split);
    }
  }

  /** Two screens one below the other. */
  static VBox stacked(Node... screens) {
    var box = new VBox(screens);
    box.getStyleClass().add("page");
    return box;
  }

  /** Has the scene's keys do what the commands say. */
  static void install(Scene scene, List<Command> commands) {
    for (Command command : commands) {
      KeyCombination keys = command.keys();
      scene.getAccelerators().put(keys, command.action());
    }
  }
}
