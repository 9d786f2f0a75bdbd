package org.cinefactor.ui.lab;

import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.cinefactor.ui.control.EvenLines;
import org.cinefactor.ui.lab.desk.LabPage;

/** The views of the lab, one button each, and the question that the chosen one answers. */
final class LabTabs extends HBox {
  /** All tabs stand in one line where there is room, which longer words may not leave. */
  private static final double ONE_LINE = 2000;

  LabTabs(LabViewModel model, Set<LabPage> pages) {
    getStyleClass().add("lab-tabs");
    var group = new ToggleGroup();
    var tabs = new EvenLines();
    tabs.getStyleClass().add("lab-tab-lines");
    tabs.setPrefWrapLength(ONE_LINE);
    HBox.setHgrow(tabs, Priority.ALWAYS);
    for (LabPage page : LabPage.values()) {
      if (pages.contains(page)) {
        tabs.getChildren().add(tab(model, page, group));
      }
    }
    var question = new Label();
    question.getStyleClass().add("lab-question");
    question.textProperty().bind(model.pageProperty().map(LabPage::question));
    question.setMinWidth(0);
    question
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    !model.presentingProperty().get()
                        && question.getWidth() >= question.prefWidth(-1),
                model.presentingProperty(),
                question.widthProperty(),
                question.textProperty()));
    getChildren().addAll(tabs, question);
  }

  private static ToggleButton tab(LabViewModel model, LabPage page, ToggleGroup group) {
    var tab = new ToggleButton(page.title());
    tab.setToggleGroup(group);
    tab.getStyleClass().add("lab-tab");
    tab.setId("lab-" + page.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setTooltip(new Tooltip(page.question()));
    tab.setOnAction(
        _ -> {
          tab.setSelected(true);
          model.pageProperty().set(page);
        });
    model.pageProperty().subscribe(now -> tab.setSelected(now == page));
    return tab;
  }
}
