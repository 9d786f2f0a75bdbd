package org.cinefactor.ui.shell.notice;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cinefactor.text.Texts;
import org.cinefactor.ui.control.CopyButton;
import org.cinefactor.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** A bar above everything else with a line for each notice. */
public final class NoticeBar extends VBox {
  private static final Texts TEXTS = Texts.of(NoticeBar.class);

  private final NoticesViewModel model;

  public NoticeBar(NoticesViewModel model) {
    this.model = model;
    getStyleClass().add("notice-bar");
    visibleProperty().bind(model.noticesProperty().map(all -> !all.isEmpty()));
    managedProperty().bind(visibleProperty());
    model.noticesProperty().subscribe(this::show);
  }

  private void show(List<Notice> notices) {
    getChildren().setAll(notices.stream().map(this::row).toList());
  }

  private Node row(Notice notice) {
    var text = new Label(notice.text());
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(Icons.of(Feather.ALERT_TRIANGLE), text);
    row.getStyleClass().add("notice");
    if (!notice.details().isEmpty()) {
      row.getChildren().add(new CopyButton(notice::details));
    }
    row.getChildren()
        .add(Icons.button(Feather.X, TEXTS.get("notice.dismiss"), () -> model.putAway(notice)));
    return row;
  }
}
